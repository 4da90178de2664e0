"""The small words that tell a language: what stands in nearly every text of one, and in few of another.

Vietnamese, English, and what Indonesian and Malay share; then the words that tell these two apart
(karena/kerana, bahwa/bahawa), where an article says either.
"""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VI: Final = _words(
    "và của là có không trong cho các những một với theo tại từ cũng khi vào đã sẽ về trên này ra "
    "như ông bà năm ngày phải sau nhau làm hai nhân qua"
)
EN: Final = _words(
    "the of and to in is was for that with by from are has have been said its will which this be "
    "as at on it he she they we his her their not but were would had or who after about into "
    "than also when what there during between against"
)
MALAYIC: Final = _words(
    "yang dan di ke dari untuk dengan pada dalam ini itu tidak akan telah sudah oleh sebagai juga "
    "atau para serta antara adalah atas agar dapat lebih mereka kami kita saya dia ia tersebut "
    "secara bagi kepada tahun hari bulan lagi semua seperti saat hanya masih harus boleh ada orang "
    "anggota dua tiga satu setelah selepas terhadap hingga sejak menteri perdana negara bersama "
    "kerja luar negeri rakyat antarabangsa internasional"
)
ID: Final = _words(
    "karena bahwa pemerintah kamis senin jumat minggu rabu yaitu mengatakan kemarin polisi bisa uang "
    "ujar kepolisian polri tak usai mitra republik rupiah rumah sakit kesehatan kantor mobil lewat "
    "terkait resmi bupati wali agustus juli juni maret desember oktober februari nomor provinsi kota "
    "kerja sama anda coba beda butuh sekretaris internasional transportasi proyek ekonomi menurut"
)
MS: Final = _words(
    "kerana bahawa kerajaan khamis isnin jumaat ahad iaitu ialah semalam polis menerusi mengikut "
    "mahkamah wang datuk dakwaan antarabangsa pejabat kereta sabtu ogos julai jun mac disember "
    "manakala daripada sekiranya kesihatan pelbagai hospital ringgit rm kerjasama "
    "perkhidmatan setiausaha rasmi pengangkutan projek bandar syarikat "
    "berkenaan beliau selepas bagaimanapun pihaknya tempatan dijangka pegawai"
)
MALAYIC_WORDS: Final = MALAYIC | ID | MS
