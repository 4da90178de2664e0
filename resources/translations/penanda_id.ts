<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Adjudicate</source>
        <translation>Adjudikasi</translation>
    </message>
    <message>
        <source>{read} of {all} articles</source>
        <translation>{read} dari {all} artikel</translation>
    </message>
    <message>
        <source>Reading what the annotators made …</source>
        <translation>Membaca hasil kerja para anotator …</translation>
    </message>
    <message>
        <source>Two annotators must have worked on an article, and differ.</source>
        <translation>Dua anotator harus sudah mengerjakan artikel yang sama, dan berbeda pendapat.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Tidak ada yang perlu diputuskan.</translation>
    </message>
    <message>
        <source>There is nothing to decide in “{name}”.</source>
        <translation>Tidak ada yang perlu diputuskan di “{name}”.</translation>
    </message>
    <message>
        <source>{key} goes on to the next question.</source>
        <translation>{key} melanjutkan ke pertanyaan berikutnya.</translation>
    </message>
    <message>
        <source>No conflict is of the kind that the fields above the list ask for.</source>
        <translation>Tidak ada konflik yang sesuai dengan pilihan di atas daftar.</translation>
    </message>
    <message>
        <source>Relations are asked once both their ends stand in gold.</source>
        <translation>Relasi ditanyakan setelah kedua ujungnya ada di Gold.</translation>
    </message>
    <message numerus="yes">
        <source>They hide %Ln open conflicts.</source>
        <translation>
            <numerusform>Pilihan itu menyembunyikan %Ln konflik terbuka.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}, then Esc, lists all again.</source>
        <translation>{key}, lalu Esc, menampilkan semuanya lagi.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Bahasa artikel</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai tabel</translation>
    </message>
    <message>
        <source>Annotator by annotator</source>
        <translation>Antaranotator</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Per label</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dari waktu ke waktu</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Membandingkan …</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Tidak ada yang dapat dibandingkan.</translation>
    </message>
    <message>
        <source>Two annotators must have worked on the same article.</source>
        <translation>Dua anotator harus mengerjakan artikel yang sama.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>All conflicts of this kind</source>
        <translation>Semua konflik jenis ini</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>&amp;Decided ones too</source>
        <translation>Juga yang su&amp;dah diputuskan</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>Semu&amp;anya</translation>
    </message>
    <message>
        <source>take {name}</source>
        <translation>ambil {name}</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>bukan keduanya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>Note on the article</source>
        <translation>Catatan untuk artikel</translation>
    </message>
    <message>
        <source>On the article, for the reviewer</source>
        <translation>Tentang artikel ini, untuk peninjau</translation>
    </message>
    <message>
        <source>unsure about this article</source>
        <translation>ragu tentang artikel ini</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>unsure about this article</source>
        <translation>ragu tentang artikel ini</translation>
    </message>
    <message>
        <source>nearly the same as {name} ({part})</source>
        <translation>hampir sama dengan {name} ({part})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>dan {n} lagi</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Go to its place</source>
        <translation>Ke tempatnya</translation>
    </message>
    <message>
        <source>Go to the place of: {note}</source>
        <translation>Ke tempat: {note}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Write what the annotators shall look at; Return sends it, Esc does not.</source>
        <translation>Tulis apa yang harus dilihat anotator; Return mengirimnya, Esc tidak.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {project}</source>
        <translation>Cadangan {project}</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Cadangan, terbaru di atas</translation>
    </message>
    <message>
        <source>made</source>
        <translation>dibuat</translation>
    </message>
    <message>
        <source>why</source>
        <translation>mengapa</translation>
    </message>
    <message>
        <source>size</source>
        <translation>ukuran</translation>
    </message>
    <message>
        <source>steps since</source>
        <translation>langkah sejak itu</translation>
    </message>
    <message>
        <source>What the backup holds, and the project today</source>
        <translation>Isi cadangan, dan proyek hari ini</translation>
    </message>
    <message>
        <source>what</source>
        <translation>apa</translation>
    </message>
    <message>
        <source>then</source>
        <translation>saat itu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>Done since, and not in the backup</source>
        <translation>Dilakukan sejak itu, dan tidak ada di cadangan</translation>
    </message>
    <message>
        <source>when</source>
        <translation>kapan</translation>
    </message>
    <message>
        <source>who</source>
        <translation>siapa</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>apa yang dilakukan</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Tampilkan folder</translation>
    </message>
    <message>
        <source>Restore beside …</source>
        <translation>Pulihkan di sebelahnya …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada cadangan.</translation>
    </message>
    <message>
        <source>on opening</source>
        <translation>saat membuka</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>setiap jam</translation>
    </message>
    <message>
        <source>before a large step</source>
        <translation>sebelum langkah besar</translation>
    </message>
    <message>
        <source>before the file’s shape changed</source>
        <translation>sebelum bentuk berkas berubah</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>secara manual</translation>
    </message>
    <message>
        <source>another history</source>
        <translation>riwayat lain</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Membandingkan …</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>rentang</translation>
    </message>
    <message>
        <source>spans of {who}</source>
        <translation>rentang {who}</translation>
    </message>
    <message>
        <source>The project of today cannot be read: {why}</source>
        <translation>Proyek hari ini tidak dapat dibaca: {why}</translation>
    </message>
    <message>
        <source>This backup has another history than the project; listed is what the project has had since they parted.</source>
        <translation>Cadangan ini punya riwayat lain daripada proyek; yang tercantum adalah yang ada di proyek sejak keduanya berpisah.</translation>
    </message>
    <message>
        <source>This backup holds all that the project holds.</source>
        <translation>Cadangan ini memuat semua yang ada di proyek.</translation>
    </message>
    <message>
        <source>Entries of the journal that are not in this backup: {count}</source>
        <translation>Entri jurnal yang tidak ada dalam cadangan ini: {count}</translation>
    </message>
    <message>
        <source>Copying, then reading back …</source>
        <translation>Menyalin, lalu membaca ulang …</translation>
    </message>
    <message>
        <source>The newest backup holds all that the project holds.</source>
        <translation>Cadangan terbaru memuat semua yang ada di proyek.</translation>
    </message>
    <message>
        <source>Backed up, and read back.</source>
        <translation>Sudah dicadangkan, dan dibaca ulang.</translation>
    </message>
    <message>
        <source>Restore beside the project</source>
        <translation>Pulihkan di sebelah proyek</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>Proyek Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>Restored as {file}. The project itself was not touched.</source>
        <translation>Dipulihkan sebagai {file}. Proyeknya sendiri tidak disentuh.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Yang dapat dilakukan</translation>
    </message>
</context>
<context>
    <name>BeginningDialog</name>
    <message>
        <source>New project</source>
        <translation>Proyek baru</translation>
    </message>
    <message>
        <source>news</source>
        <translation>berita</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>Berkas proyek</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
    <message>
        <source>Choose the file of the project</source>
        <translation>Pilih berkas proyek</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Dari berkas …</translation>
    </message>
    <message>
        <source>Choose a file of labels</source>
        <translation>Pilih berkas label</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>All is kept in this one file. Labels can be added and changed later.</source>
        <translation>Semuanya disimpan dalam satu berkas ini. Label dapat ditambah dan diubah nanti.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>Proyek Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>Label schemes (*.toml)</source>
        <translation>Skema label (*.toml)</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>What the dataset is called</source>
        <translation>Nama kumpulan data</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>As 1.2.0</source>
        <translation>Seperti 1.2.0</translation>
    </message>
    <message>
        <source>Licence of the labels</source>
        <translation>Lisensi label</translation>
    </message>
    <message>
        <source>As CC-BY-4.0</source>
        <translation>Seperti CC-BY-4.0</translation>
    </message>
    <message>
        <source>Licence of the texts</source>
        <translation>Lisensi teks</translation>
    </message>
    <message>
        <source>Who may pass them on</source>
        <translation>Siapa yang boleh menyebarkannya</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Where the articles are from</source>
        <translation>Asal artikel</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Anotator</translation>
    </message>
    <message>
        <source>Who they are, without names</source>
        <translation>Siapa mereka, tanpa nama</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>What of it is in the texts</source>
        <translation>Apa saja yang ada dalam teks</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Sitasi</translation>
    </message>
    <message>
        <source>How to cite it</source>
        <translation>Cara mengutipnya</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kepada siapa bertanya</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Writing it down …</source>
        <translation>Sedang ditulis …</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Semua label</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>none stated</source>
        <translation>tidak disebutkan</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>… or write a path or a pattern, news/2025-*.txt, and Enter</source>
        <translation>… atau tulis jalur atau pola, news/2025-*.txt, lalu Enter</translation>
    </message>
    <message>
        <source>Path or pattern</source>
        <translation>Jalur atau pola</translation>
    </message>
    <message>
        <source>Title; without one, the first line</source>
        <translation>Judul; jika kosong, baris pertama</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Paste the text of one article here</source>
        <translation>Tempel teks satu artikel di sini</translation>
    </message>
    <message>
        <source>The beginning of the first text</source>
        <translation>Awal teks pertama</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Pilih berkas …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Pilih folder …</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Impor artikel</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Artikel ({endings});;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Impor folder</translation>
    </message>
    <message>
        <source>No language is recognised in this text yet.</source>
        <translation>Bahasa teks ini belum dikenali.</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Bahasa: {name}</translation>
    </message>
    <message>
        <source>What stands in which column of {file}?</source>
        <translation>Apa isi tiap kolom {file}?</translation>
    </message>
    <message>
        <source>No column of {file} is known to hold the texts. Choose it: without one nothing can be imported.</source>
        <translation>Belum diketahui kolom mana di {file} yang memuat teks. Pilihlah: tanpa itu tidak ada yang dapat diimpor.</translation>
    </message>
    <message>
        <source>spans: {n}</source>
        <translation>rentang: {n}</translation>
    </message>
    <message>
        <source>encoding guessed: {name}</source>
        <translation>pengodean ditebak: {name}</translation>
    </message>
    <message>
        <source>{file} begins like this</source>
        <translation>{file} diawali seperti ini</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick: {which}</source>
        <translation>Pilih warna: {which}</translation>
    </message>
    <message>
        <source>as #0b64a5</source>
        <translation>misalnya #0b64a5</translation>
    </message>
    <message>
        <source>{ratio}:1, hard to read</source>
        <translation>{ratio}:1, sulit dibaca</translation>
    </message>
    <message>
        <source>{ratio}:1</source>
        <translation>{ratio}:1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <translation>Kolom untuk: {field}</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Baris-baris pertama</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– pilih –</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– tidak ada –</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action, label or article</source>
        <translation>Cari tindakan, label, atau artikel</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>An action, a label, an article …</source>
        <translation>Tindakan, label, artikel …</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Yang cocok</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>not possible here</source>
        <translation>tidak bisa di sini</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Tandai sebagai {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>on the page “{page}”</source>
        <translation>di halaman “{page}”</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Buka artikel</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%Ln spans change</source>
        <translation>
            <numerusform>%Ln rentang berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>di %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>No span changes.</source>
        <translation>Tidak ada rentang yang berubah.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans keep a retired label.</source>
        <translation>
            <numerusform>%Ln rentang tetap memakai label yang dipensiunkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go into another span of the same range.</source>
        <translation>
            <numerusform>%Ln di antaranya melebur ke rentang lain di tempat yang sama.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations go.</source>
        <translation>
            <numerusform>%Ln relasi hilang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of “{name}” of {label} go.</source>
        <translation>
            <numerusform>%Ln nilai “{name}” dari {label} hilang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are carried along.</source>
        <translation>
            <numerusform>%Ln keputusan ikut dibawa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the reviewer’s questions come up again.</source>
        <translation>
            <numerusform>%Ln pertanyaan peninjau muncul lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Filter: text, label, attribute, note</source>
        <translation>Saring: teks, label, atribut, catatan</translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation>Saring rentang</translation>
    </message>
    <message>
        <source>Only spans that are unsure</source>
        <translation>Hanya rentang yang diragukan</translation>
    </message>
    <message>
        <source>Only spans with a note</source>
        <translation>Hanya rentang dengan catatan</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Urut</translation>
    </message>
    <message>
        <source>Spans in the order of the text</source>
        <translation>Rentang menurut urutan teks</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Per label</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>Rentang menurut label</translation>
    </message>
    <message>
        <source>By string</source>
        <translation>Per kata</translation>
    </message>
    <message>
        <source>Spans by what they mark</source>
        <translation>Rentang menurut teks yang ditandai</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} dari {all}</translation>
    </message>
</context>
<context>
    <name>ContextList</name>
    <message>
        <source>Places, and whether each will be marked</source>
        <translation>Tempat-tempat, dan apakah masing-masing akan ditandai</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Pekerjaan siapa</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrasi</translation>
    </message>
    <message>
        <source>ARTICLES OF THE ROUND</source>
        <translation>ARTIKEL DALAM PUTARAN INI</translation>
    </message>
    <message>
        <source>{open} opens the place in its article, {add} adds it to the guideline</source>
        <translation>{open} membuka tempat itu di artikelnya, {add} menambahkannya ke pedoman</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Membaca …</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Ditanyakan kepada Anda</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>code or name, in any language</source>
        <translation>kode atau nama, dalam bahasa apa pun</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Names are hidden</source>
        <translation>Nama disembunyikan</translation>
    </message>
    <message>
        <source>This page tells whose work is whose. While you judge without names, it stays closed.</source>
        <translation>Halaman ini memberi tahu pekerjaan siapa yang mana, maka tertutup selama Anda menilai tanpa nama.</translation>
    </message>
    <message>
        <source>Back to the conflicts</source>
        <translation>Kembali ke konflik</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Tampilkan nama</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>that fits no difference of this kind</source>
        <translation>tidak cocok untuk perbedaan jenis ini</translation>
    </message>
    <message>
        <source>label and range do not both differ</source>
        <translation>label dan rentang tidak sama-sama berbeda</translation>
    </message>
    <message>
        <source>The annotators are asked; the question stays open.</source>
        <translation>Anotator sudah ditanya; pertanyaan tetap terbuka.</translation>
    </message>
    <message>
        <source>This waits until another program has finished writing.</source>
        <translation>Ini menunggu sampai program lain selesai menulis.</translation>
    </message>
</context>
<context>
    <name>DecidingAlike</name>
    <message numerus="yes">
        <source>Deciding %Ln conflicts …</source>
        <translation>
            <numerusform>Memutuskan %Ln konflik …</numerusform>
        </translation>
    </message>
    <message>
        <source>that fits none of the chosen conflicts</source>
        <translation>tidak cocok untuk satu pun konflik yang dipilih</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Release</source>
        <translation>Rilis</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Dikirim ke</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositori</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <source>Choose the release</source>
        <translation>Pilih rilis</translation>
    </message>
    <message>
        <source>the Hugging Face Hub, as a dataset</source>
        <translation>Hugging Face Hub, sebagai set data</translation>
    </message>
    <message>
        <source>a Label Studio server, as tasks</source>
        <translation>server Label Studio, sebagai tugas</translation>
    </message>
    <message>
        <source>Only for its members, if it has to be made</source>
        <translation>Hanya untuk anggotanya, jika harus dibuat</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>yang baru</translation>
    </message>
    <message>
        <source>No release is named. Choose its folder.</source>
        <translation>Belum ada rilis. Pilih foldernya.</translation>
    </message>
    <message>
        <source>No repository is named. Write it as OWNER/NAME.</source>
        <translation>Belum ada repositori. Tulis sebagai OWNER/NAME.</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop here to import</source>
        <translation>Jatuhkan di sini untuk mengimpor</translation>
    </message>
    <message>
        <source>Drop the text here</source>
        <translation>Jatuhkan teks di sini</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Jatuhkan untuk mengimpor</translation>
    </message>
    <message>
        <source>It becomes one article, exactly as it is.</source>
        <translation>Menjadi satu artikel, persis seperti aslinya.</translation>
    </message>
    <message>
        <source>Files, folders and zip files. You will see them before they come in.</source>
        <translation>Berkas, folder, dan berkas zip. Anda akan melihatnya sebelum masuk.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Gold has no span that it can be related to.</source>
        <translation>Gold tidak memiliki rentang yang dapat dihubungkan.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All conflicts are decided.</source>
        <translation>Semua konflik sudah diputuskan.</translation>
    </message>
    <message>
        <source>{key} takes into gold what all agree on.</source>
        <translation>{key} memasukkan ke gold yang disepakati semua.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>Impor sedang berjalan. Tunggu, atau batalkan.</translation>
    </message>
    <message>
        <source>This project can only be read here: its labels stay as they are.</source>
        <translation>Proyek ini hanya dapat dibaca di sini: labelnya tetap.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a layer</source>
        <translation>Ekspor lapisan</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Yang telah dilakukan, terbaru di atas</translation>
    </message>
    <message>
        <source>Keep captions, buttons and other regions</source>
        <translation>Pertahankan keterangan gambar, tombol, dan bagian lain</translation>
    </message>
    <message>
        <source>Of overlapping spans</source>
        <translation>Dari rentang yang bertumpang</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>Belum ada yang menandai apa pun.</translation>
    </message>
    <message>
        <source>Cannot hold: {what}</source>
        <translation>Tidak dapat memuat: {what}</translation>
    </message>
    <message>
        <source>Holds everything.</source>
        <translation>Memuat semuanya.</translation>
    </message>
    <message>
        <source>Looking what would be lost …</source>
        <translation>Memeriksa apa yang akan hilang …</translation>
    </message>
    <message>
        <source>Looking what a trainer would learn from …</source>
        <translation>Memeriksa dari rentang mana pelatih akan belajar …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things will not be in {file}; losses.jsonl beside it will list them.</source>
        <translation>
            <numerusform>%Ln hal tidak akan ada di {file}; losses.jsonl di sebelahnya mencantumkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be lost in {file}.</source>
        <translation>Tidak ada yang akan hilang di {file}.</translation>
    </message>
    <message>
        <source>Trainable: {spans} of {all} spans with {how}</source>
        <translation>Dapat dilatih: {spans} dari {all} rentang dengan {how}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Ekspor ke</translation>
    </message>
    <message>
        <source>No folder is named. Choose where to write.</source>
        <translation>Belum ada folder. Pilih tempat menulis.</translation>
    </message>
    <message>
        <source>Writing, then reading back …</source>
        <translation>Menulis, lalu membaca ulang …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are read back</source>
        <translation>
            <numerusform>%Ln artikel telah dibaca ulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are written</source>
        <translation>
            <numerusform>%Ln artikel telah ditulis</numerusform>
        </translation>
    </message>
    <message>
        <source>{spans} spans of {articles} articles written and read back: {files}</source>
        <translation>{spans} rentang dari {articles} artikel ditulis dan dibaca ulang: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles have no span.</source>
        <translation>
            <numerusform>%Ln artikel tanpa rentang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures against gold</source>
        <translation>Angka terhadap gold</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Presisi</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Perolehan</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Milik Anda</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Semua label</translation>
    </message>
    <message numerus="yes">
        <source>the guideline of {label} (%Ln differences)</source>
        <translation>
            <numerusform>pedoman {label} (%Ln perbedaan)</numerusform>
        </translation>
    </message>
    <message>
        <source>above all {clauses}</source>
        <translation>terutama {clauses}</translation>
    </message>
    <message>
        <source>Read again:</source>
        <translation>Baca lagi:</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Choose …</source>
        <translation>Pilih …</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>What would happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Belum ada yang berubah.</translation>
    </message>
    <message>
        <source>Looking what it would change …</source>
        <translation>Melihat apa yang akan berubah …</translation>
    </message>
    <message>
        <source>The scheme goes from version {old} to {new}.</source>
        <translation>Skema naik dari versi {old} ke {new}.</translation>
    </message>
    <message>
        <source>goes into another</source>
        <translation>melebur ke yang lain</translation>
    </message>
</context>
<context>
    <name>Gold</name>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>A note that stays with gold</source>
        <translation>Catatan yang tetap bersama gold</translation>
    </message>
    <message>
        <source>mark the range, then press Return or a label&apos;s key</source>
        <translation>tandai rentangnya, lalu tekan Return atau tombol label</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Patterns</source>
        <translation>Pola</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Guideline</source>
        <translation>Pedoman</translation>
    </message>
    <message>
        <source>GUIDELINE</source>
        <translation>PEDOMAN</translation>
    </message>
    <message>
        <source>less</source>
        <translation>ringkas</translation>
    </message>
    <message>
        <source>all rules</source>
        <translation>semua aturan</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Whose acts</source>
        <translation>Tindakan siapa</translation>
    </message>
    <message>
        <source>Acts about</source>
        <translation>Tindakan tentang</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relasi</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation>Pekerjaan siapa yang ditampilkan</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Pulihkan keadaan ini</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>Artikel seperti dulu</translation>
    </message>
    <message>
        <source>What differs from today</source>
        <translation>Yang berbeda dari sekarang</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>As it was on {when}</source>
        <translation>Keadaan pada {when}</translation>
    </message>
    <message>
        <source>on the page “History”</source>
        <translation>di halaman “Riwayat”</translation>
    </message>
    <message>
        <source>this project can only be read</source>
        <translation>proyek ini hanya dapat dibaca</translation>
    </message>
    <message>
        <source>each annotator restores her own layer</source>
        <translation>setiap anotator memulihkan lapisannya sendiri</translation>
    </message>
    <message>
        <source>it is so today</source>
        <translation>sekarang memang begitu</translation>
    </message>
    <message>
        <source>came: {span}</source>
        <translation>muncul: {span}</translation>
    </message>
    <message>
        <source>went: {span}</source>
        <translation>hilang: {span}</translation>
    </message>
    <message>
        <source>changed: {span}</source>
        <translation>berubah: {span}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Impor artikel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Ctrl+Enter, also from the text</source>
        <translation>Ctrl+Enter, juga dari dalam teks</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>Import more …</source>
        <translation>Impor lagi …</translation>
    </message>
    <message>
        <source>Import with these names</source>
        <translation>Impor dengan nama ini</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Kemajuan impor</translation>
    </message>
    <message>
        <source>You can work on, and close this: the import goes on. If it is cancelled, nothing of it stays in the project.</source>
        <translation>Anda dapat terus bekerja dan menutup jendela ini: impor berjalan terus. Jika dibatalkan, tidak ada yang tersisa di proyek.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Terus bekerja</translation>
    </message>
    <message>
        <source>Bringing articles in</source>
        <translation>Memasukkan artikel</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Memulai …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Menghentikan …</translation>
    </message>
    <message>
        <source>The scheme has none of {n} names in these files. So many are given others by command: penanda import --map NAME=OTHER, or --add-labels.</source>
        <translation>Skema tidak punya {n} nama dari berkas ini. Sebanyak itu diberi nama lewat perintah: penanda import --map NAME=OTHER, atau --add-labels.</translation>
    </message>
    <message>
        <source>The import broke off</source>
        <translation>Impor terputus</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Tidak ada yang dimasukkan</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>Impor dibatalkan</translation>
    </message>
    <message>
        <source>Nothing of it is in the project.</source>
        <translation>Tidak ada yang tersisa di proyek.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The import could not be started; nothing was taken.</source>
        <translation>Impor tidak dapat dimulai; tidak ada yang dimasukkan.</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda after it had begun to write. Either all of it came in or nothing: the library shows which.</source>
        <translation>Terjadi kesalahan di Penanda setelah mulai menulis. Semuanya masuk atau tidak sama sekali: pustaka menunjukkannya.</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda; nothing was taken.</source>
        <translation>Terjadi kesalahan di Penanda; tidak ada yang diambil.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>An import is running. Close again to cancel it; nothing of it will stay.</source>
        <translation>Impor sedang berjalan. Tutup sekali lagi untuk membatalkannya; tidak ada yang akan tersisa.</translation>
    </message>
    <message>
        <source>This project can only be read here: nothing can come in.</source>
        <translation>Proyek ini hanya dapat dibaca: tidak ada yang bisa masuk.</translation>
    </message>
    <message>
        <source>An import is running. The next can begin when it has ended.</source>
        <translation>Impor sedang berjalan. Yang berikutnya dapat dimulai setelah ini selesai.</translation>
    </message>
    <message>
        <source>Importing {part}</source>
        <translation>Mengimpor {part}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Mengimpor …</translation>
    </message>
    <message>
        <source>There is no backup of before this import: {why}</source>
        <translation>Tidak ada cadangan dari sebelum impor ini: {why}</translation>
    </message>
    <message>
        <source>{what}. The button “Import” shows the report.</source>
        <translation>{what}. Tombol “Impor” menampilkan laporannya.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>This works everywhere, so its key needs Ctrl or Alt.</source>
        <translation>Ini berlaku di mana-mana, jadi tombolnya perlu Ctrl atau Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{other}”.</source>
        <translation>{key} milik “{other}”.</translation>
    </message>
    <message>
        <source>text fields</source>
        <translation>kolom teks</translation>
    </message>
    <message>
        <source>walking in the text</source>
        <translation>berjalan di dalam teks</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Menandai</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Tetikus</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Tandai sebagai {label}</translation>
    </message>
    <message>
        <source>Walk by word, or what W says</source>
        <translation>Bergerak per kata, atau menurut W</translation>
    </message>
    <message>
        <source>Walk by character</source>
        <translation>Berjalan per karakter</translation>
    </message>
    <message>
        <source>Walk by line</source>
        <translation>Bergerak per baris</translation>
    </message>
    <message>
        <source>Walk by paragraph</source>
        <translation>Bergerak per paragraf</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>Ke awal atau akhir baris</translation>
    </message>
    <message>
        <source>To the ends of the text</source>
        <translation>Ke awal atau akhir teks</translation>
    </message>
    <message>
        <source>with any of these: select</source>
        <translation>bersama tombol itu: memilih</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Batalkan pilihan</translation>
    </message>
    <message>
        <source>Leave the text for what is beside it</source>
        <translation>Tinggalkan teks ke bagian di sampingnya</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Seret</translation>
    </message>
    <message>
        <source>Select words; with Alt characters</source>
        <translation>Pilih kata; dengan Alt karakter</translation>
    </message>
    <message>
        <source>Two clicks</source>
        <translation>Klik dua kali</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Pilih kata</translation>
    </message>
    <message>
        <source>Three clicks</source>
        <translation>Klik tiga kali</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Pilih kalimat</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Select the span; once more, the one around it</source>
        <translation>Pilih rentang; sekali lagi, yang melingkupinya</translation>
    </message>
    <message>
        <source>Drag an edge</source>
        <translation>Seret tepi</translation>
    </message>
    <message>
        <source>Move the edge of the selected span</source>
        <translation>Geser tepi rentang terpilih</translation>
    </message>
    <message>
        <source>Drag a row</source>
        <translation>Seret baris</translation>
    </message>
    <message>
        <source>Relate it: drop it on a row or a span</source>
        <translation>Hubungkan: lepaskan pada baris atau rentang</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Tombol kanan</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Yang dapat dilakukan di sini</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+roda</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Teks lebih besar atau kecil</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Colour on light</source>
        <translation>Warna di latar terang</translation>
    </message>
    <message>
        <source>Colour on dark</source>
        <translation>Warna di latar gelap</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Pedoman</translation>
    </message>
    <message>
        <source>On light</source>
        <translation>Latar terang</translation>
    </message>
    <message>
        <source>On dark</source>
        <translation>Latar gelap</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>dipensiunkan</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Can the labels be learned?</source>
        <translation>Dapatkah labelnya dipelajari?</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>Articles trained on at most</source>
        <translation>Artikel latih paling banyak</translation>
    </message>
    <message>
        <source>Figures by label</source>
        <translation>Angka per label</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>presisi</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>spans in the test</source>
        <translation>rentang di test</translation>
    </message>
    <message>
        <source>spans found</source>
        <translation>rentang ditemukan</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Kurva belajar</translation>
    </message>
    <message>
        <source>A small baseline is trained on more and more articles of the train split, and asked about those of the test split.</source>
        <translation>Model dasar kecil dilatih dengan makin banyak artikel dari train, lalu ditanyai tentang artikel test.</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Simpan gambar …</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Latih</translation>
    </message>
    <message>
        <source>Articles at most</source>
        <translation>Artikel paling banyak</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>Belum ada yang menandai apa pun.</translation>
    </message>
    <message>
        <source>Reading articles: {n}</source>
        <translation>Membaca artikel: {n}</translation>
    </message>
    <message>
        <source>Learning {label} from {articles} articles: step {n}</source>
        <translation>Mempelajari {label} dari {articles} artikel: langkah {n}</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>semua label</translation>
    </message>
    <message>
        <source>Trained on {train} articles, asked about {test}.</source>
        <translation>Dilatih dengan {train} artikel, ditanyai tentang {test}.</translation>
    </message>
    <message>
        <source>The curve still rises: more articles would help.</source>
        <translation>Kurva masih naik: lebih banyak artikel akan membantu.</translation>
    </message>
    <message>
        <source>The labels are learned; more articles of this kind add little.</source>
        <translation>Label sudah dapat dipelajari; menambah artikel sejenis kurang berguna.</translation>
    </message>
    <message>
        <source>The curve is flat: rather look at the labels that are low.</source>
        <translation>Kurva datar: lebih baik periksa label yang rendah.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans of the test are not made up of whole words.</source>
        <translation>
            <numerusform>%Ln rentang test tidak terdiri atas kata utuh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles of the train split were left out.</source>
        <translation>
            <numerusform>%Ln artikel train ditinggalkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>The picture cannot be written: {reason}</source>
        <translation>Gambar tidak dapat ditulis: {reason}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>2027-12-31, 2027-12 or 2027</source>
        <translation>2027-12-31, 2027-12 atau 2027</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>tidak disebutkan</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Hits</source>
        <translation>Temuan</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
</context>
<context>
    <name>Lockup</name>
    <message>
        <source>Really write the project and its backups ({count}) unlocked?</source>
        <translation>Benar-benar menulis proyek dan cadangannya ({count}) tanpa kunci?</translation>
    </message>
    <message>
        <source>Really encrypt the project and its backups ({count})?</source>
        <translation>Benar-benar mengenkripsi proyek dan cadangannya ({count})?</translation>
    </message>
    <message>
        <source>Unlock the project</source>
        <translation>Buka kunci proyek</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Kunci proyek</translation>
    </message>
    <message>
        <source>The project and its backups are unlocked.</source>
        <translation>Proyek dan cadangannya tidak terkunci lagi.</translation>
    </message>
    <message>
        <source>The project and its backups are locked. What stood on the disk before may be read from it by other means for a while.</source>
        <translation>Proyek dan cadangannya terkunci. Apa yang sebelumnya ada di diska masih mungkin dibaca dengan cara lain untuk sementara.</translation>
    </message>
    <message>
        <source>The project and its backups are written anew and read back …</source>
        <translation>Proyek dan cadangannya ditulis ulang lalu dibaca kembali …</translation>
    </message>
</context>
<context>
    <name>LossTable</name>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>what</source>
        <translation>apa</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>why it is left out</source>
        <translation>mengapa tidak ikut</translation>
    </message>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>What was done, the newest first</source>
        <translation>Yang telah dilakukan, terbaru di atas</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names that the scheme does not have</source>
        <translation>Nama yang belum ada dalam skema</translation>
    </message>
    <message>
        <source>Nothing was taken yet. Say what each shall be here: a name of the scheme, a new one, or nothing. What is left out goes with its relations.</source>
        <translation>Belum ada yang dimasukkan. Tentukan setiap nama menjadi apa di sini: nama dalam skema, nama baru, atau tidak ikut. Yang tidak ikut hilang bersama relasinya.</translation>
    </message>
    <message>
        <source>Add all that can be</source>
        <translation>Tambahkan semua yang bisa</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Tinggalkan semua</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dalam berkas</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>berapa kali</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>menjadi</translation>
    </message>
    <message>
        <source>What becomes of {kind} {name}</source>
        <translation>{kind} {name} menjadi apa</translation>
    </message>
    <message>
        <source>choose, or type a name</source>
        <translation>pilih, atau ketik nama</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– tidak ikut –</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>atribut</translation>
    </message>
    <message>
        <source>relation type</source>
        <translation>jenis relasi</translation>
    </message>
    <message>
        <source>{there} in the scheme, {new} new, {out} left out. What is new is added to the scheme, after a backup.</source>
        <translation>{there} ada dalam skema, {new} baru, {out} tidak ikut. Yang baru ditambahkan ke skema, setelah dicadangkan.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} tidak ikut</translation>
    </message>
    <message>
        <source>joins these labels, too</source>
        <translation>menghubungkan label ini juga</translation>
    </message>
    <message>
        <source>added where it is lacking</source>
        <translation>ditambahkan di tempat yang belum ada</translation>
    </message>
    <message>
        <source>in the scheme</source>
        <translation>ada dalam skema</translation>
    </message>
    <message>
        <source>new in the scheme</source>
        <translation>baru dalam skema</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>perlu dipilih</translation>
    </message>
    <message>
        <source>only A to Z, digits, - and _</source>
        <translation>hanya A sampai Z, angka, - dan _</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Filter by words</source>
        <translation>Saring menurut kata</translation>
    </message>
    <message>
        <source>Order of the conflicts</source>
        <translation>Urutan konflik</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Class of difference</source>
        <translation>Jenis perbedaan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Semua label</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Semua jenis</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln conflicts</source>
        <translation>
            <numerusform>dalam %Ln konflik</numerusform>
        </translation>
    </message>
    <message>
        <source>As asked on the page of agreement</source>
        <translation>Seperti diminta di halaman kesepakatan</translation>
    </message>
    <message>
        <source>Do not narrow to: {words}</source>
        <translation>Jangan batasi pada: {words}</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Mark it wherever it stands</source>
        <translation>Tandai di mana pun muncul</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>In &amp;this article</source>
        <translation>Di artikel &amp;ini</translation>
    </message>
    <message>
        <source>In &amp;all articles</source>
        <translation>Di semua &amp;artikel</translation>
    </message>
    <message>
        <source>Only &amp;whole words</source>
        <translation>Hanya &amp;kata utuh</translation>
    </message>
    <message>
        <source>Only where &amp;nothing is marked</source>
        <translation>Hanya yang &amp;belum ditandai</translation>
    </message>
    <message>
        <source>as</source>
        <translation>sebagai</translation>
    </message>
    <message>
        <source>Say of all: {said}</source>
        <translation>Katakan tentang semua: {said}</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>sudah ditandai</translation>
    </message>
    <message>
        <source>under another label</source>
        <translation>di bawah label lain</translation>
    </message>
    <message>
        <source>part of a longer word</source>
        <translation>bagian dari kata yang lebih panjang</translation>
    </message>
    <message>
        <source>would cut a letter</source>
        <translation>akan memotong huruf</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln places</source>
        <translation>
            <numerusform>Tandai %Ln tempat</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Mencari …</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>di %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more to mark here.</source>
        <translation>Tidak ada lagi yang perlu ditandai di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {why}</source>
        <translation>
            <numerusform>%Ln dilewati: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>yang dilakukan</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>berapa banyak</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Yang akan dikirim</translation>
    </message>
    <message>
        <source>What the files do not hold</source>
        <translation>Yang tidak ada di berkas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not in the files, each listed beside them:</source>
        <translation>
            <numerusform>%Ln hal tidak ada di berkas, masing-masing dicantumkan di sebelahnya:</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>is taken away there</source>
        <translation>dihapus dari sana</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>sudah ada di sana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tugas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there already: nothing is to be sent.</source>
        <translation>Semuanya sudah ada di sana: tidak ada yang perlu dikirim.</translation>
    </message>
    <message>
        <source>The texts of the articles go out with the labels.</source>
        <translation>Teks artikel ikut dikirim bersama labelnya.</translation>
    </message>
    <message>
        <source>No text goes out: only labels, their places and the sources.</source>
        <translation>Tidak ada teks yang dikirim: hanya label, letaknya, dan sumbernya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, {size}, would go to {url} as {account}.</source>
        <translation>
            <numerusform>%Ln berkas, {size}, akan dikirim ke {url} sebagai {account}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repository is made, for its members only.</source>
        <translation>Repositori dibuat, hanya untuk anggotanya.</translation>
    </message>
    <message>
        <source>The repository is made, and everybody can read it.</source>
        <translation>Repositori dibuat, dan semua orang dapat membacanya.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks would go to {url}, project {n}.</source>
        <translation>
            <numerusform>%Ln tugas akan dikirim ke {url}, proyek {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks would go to {url}, a new project “{title}”.</source>
        <translation>
            <numerusform>%Ln tugas akan dikirim ke {url}, proyek baru “{title}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Found in each text</source>
        <translation>Dikenali di tiap teks</translation>
    </message>
    <message>
        <source>Found in each file</source>
        <translation>Dikenali di tiap berkas</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Titik kode</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>Unit UTF-16</translation>
    </message>
    <message>
        <source>Graphemes</source>
        <translation>Grafem</translation>
    </message>
    <message>
        <source>What offsets count, in files of doccano, brat and old Label Studio.</source>
        <translation>Apa yang dihitung oleh ofset, dalam berkas doccano, brat, dan Label Studio lama.</translation>
    </message>
    <message>
        <source>Whose annotations they are, if not those that the files name.</source>
        <translation>Milik siapa anotasinya, jika berkas tidak menyebutkan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Ofset</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotator</translation>
    </message>
    <message>
        <source>As the files say, else {who}</source>
        <translation>Seperti kata berkas, jika tidak {who}</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>Seperti kata berkas</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>LABELS</source>
        <translation>LABEL</translation>
    </message>
    <message>
        <source>SELECTED SPAN</source>
        <translation>RENTANG TERPILIH</translation>
    </message>
    <message>
        <source>THIS ARTICLE</source>
        <translation>ARTIKEL INI</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Choose a name, or write a new one.</source>
        <translation>Pilih nama, atau tulis yang baru.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Tempat</translation>
    </message>
</context>
<context>
    <name>ProjectionChoice</name>
    <message>
        <source>Of overlapping spans</source>
        <translation>Dari rentang yang bertumpang</translation>
    </message>
    <message>
        <source>the outermost</source>
        <translation>yang terluar</translation>
    </message>
    <message>
        <source>the innermost</source>
        <translation>yang terdalam</translation>
    </message>
    <message>
        <source>all, in a column for each label</source>
        <translation>semua, satu kolom untuk setiap label</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish a release</source>
        <translation>Terbitkan rilis</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Buka di peramban</translation>
    </message>
    <message>
        <source>Fetch what was marked there</source>
        <translation>Ambil yang ditandai di sana</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Tunjukkan yang akan dikirim</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Nothing goes out before you have seen what, and pressed “Send”.</source>
        <translation>Tidak ada yang dikirim sebelum Anda melihatnya dan menekan “Kirim”.</translation>
    </message>
    <message>
        <source>Looking what is there …</source>
        <translation>Memeriksa apa yang sudah ada di sana …</translation>
    </message>
    <message>
        <source>Fetching what was marked there …</source>
        <translation>Mengambil yang ditandai di sana …</translation>
    </message>
    <message>
        <source>Looking what is there: {n} tasks</source>
        <translation>Memeriksa apa yang sudah ada di sana: {n} tugas</translation>
    </message>
    <message>
        <source>Sending: {n} tasks are there</source>
        <translation>Mengirim: {n} tugas sudah sampai</translation>
    </message>
    <message>
        <source>Sending {file}: {n} files before it</source>
        <translation>Mengirim {file}: {n} berkas sebelumnya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were sent to {url}.</source>
        <translation>
            <numerusform>%Ln berkas sudah dikirim ke {url}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were sent to {url}.</source>
        <translation>
            <numerusform>%Ln tugas sudah dikirim ke {url}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: the server’s answer is awaited, a minute at most …</source>
        <translation>Menghentikan: menunggu jawaban server, paling lama satu menit …</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Lihat di:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal diubah</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih semua</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search all articles</source>
        <translation>Cari di semua artikel</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Kata utuh</translation>
    </message>
    <message>
        <source>Ignore case and diacritics</source>
        <translation>Abaikan huruf besar dan diakritik</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Bahasa artikel</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflik</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>This project can only be read here: its file or its folder may not be written. Marking is refused.</source>
        <translation>Proyek ini hanya dapat dibaca di sini: berkas atau foldernya tidak boleh ditulisi. Penandaan ditolak.</translation>
    </message>
    <message>
        <source>A lock file of another user stands beside this project: {file}. If nobody has the project open, remove that file. Until then it can only be read here.</source>
        <translation>Di samping proyek ini ada berkas kunci milik pengguna lain: {file}. Jika tidak ada yang membuka proyek ini, hapuslah berkas itu. Sampai saat itu, di sini hanya bisa dibaca.</translation>
    </message>
    <message>
        <source>Open for writing by another program. Here it can only be read, and shows what is done there. Marking is refused.</source>
        <translation>Dibuka untuk ditulisi oleh program lain. Di sini hanya dapat dibaca, dan menampilkan apa yang dikerjakan di sana. Penandaan ditolak.</translation>
    </message>
    <message>
        <source>Open for writing by {who} on {machine} since {when}. Here it can only be read, and shows what is done there. Marking is refused.</source>
        <translation>Dibuka untuk ditulisi oleh {who} di {machine} sejak {when}. Di sini hanya dapat dibaca, dan menampilkan apa yang dikerjakan di sana. Penandaan ditolak.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Buka untuk menulis</translation>
    </message>
    <message>
        <source>This project can be written again. Here it is still only read.</source>
        <translation>Proyek ini dapat ditulisi lagi. Di sini masih hanya dibaca.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no article is open</source>
        <translation>tidak ada artikel yang terbuka</translation>
    </message>
    <message>
        <source>no span is selected</source>
        <translation>tidak ada rentang yang dipilih</translation>
    </message>
    <message>
        <source>on the page “Annotate”</source>
        <translation>di halaman “Anotasi”</translation>
    </message>
    <message>
        <source>it is done already</source>
        <translation>sudah selesai</translation>
    </message>
    <message>
        <source>it is not done</source>
        <translation>belum selesai</translation>
    </message>
    <message>
        <source>it is not locked</source>
        <translation>proyek ini tidak terkunci</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>this project can only be read</source>
        <translation>proyek ini hanya dapat dibaca</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>next</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>take</source>
        <translation>ambil</translation>
    </message>
    <message>
        <source>take that</source>
        <translation>ambil itu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>tinggalkan</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} dari {all}</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Make a release</source>
        <translation>Buat rilis</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lapisan</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only the labels: the texts may not be passed on</source>
        <translation>Hanya label: teksnya tidak boleh disebarkan</translation>
    </message>
    <message>
        <source>Keep captions, buttons and other regions</source>
        <translation>Pertahankan keterangan gambar, tombol, dan bagian lain</translation>
    </message>
    <message>
        <source>Make none that loses anything</source>
        <translation>Jangan buat bila ada yang hilang</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Bagi …</translation>
    </message>
    <message>
        <source>Split into train, dev and test</source>
        <translation>Bagi menjadi train, dev, dan test</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Tampilkan folder</translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation>Buat rilis</translation>
    </message>
    <message>
        <source>Of overlapping spans</source>
        <translation>Dari rentang yang bertumpang</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>The dataset card says, and the project keeps:</source>
        <translation>Kartu data menyebutkan, dan proyek menyimpan:</translation>
    </message>
    <message>
        <source>Looking what would be lost …</source>
        <translation>Memeriksa apa yang akan hilang …</translation>
    </message>
    <message>
        <source>Will not be in {format}: {what}</source>
        <translation>Tidak akan ada di {format}: {what}</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>label</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <translation>Tidak ada yang akan hilang.</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>Belum ada yang menandai apa pun.</translation>
    </message>
    <message>
        <source>No folder is named. Choose where to write.</source>
        <translation>Belum ada folder. Pilih tempat menulis.</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation>Belum ada format yang dipilih.</translation>
    </message>
    <message>
        <source>Writing {file}: {n} articles</source>
        <translation>Menulis {file}: {n} artikel</translation>
    </message>
    <message>
        <source>{articles} articles with {spans} spans are released in {folder}.</source>
        <translation>{articles} artikel dengan {spans} rentang dirilis di {folder}.</translation>
    </message>
    <message>
        <source>What a format cannot hold is listed in it: {lost}</source>
        <translation>Yang tidak dapat dimuat format dicatat di dalamnya: {lost}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles stand in no split and are left out.</source>
        <translation>
            <numerusform>%Ln artikel tidak dalam bagian mana pun dan ditinggalkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreements are not decided yet.</source>
        <translation>
            <numerusform>%Ln perbedaan belum diputuskan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is otherwise than in {version} is in CHANGES.md.</source>
        <translation>Perbedaan dari {version} ada di CHANGES.md.</translation>
    </message>
    <message>
        <source>Not split: all articles in one file</source>
        <translation>Belum dibagi: semua artikel dalam satu berkas</translation>
    </message>
    <message>
        <source>Release to</source>
        <translation>Rilis ke</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>line</source>
        <translation>baris</translation>
    </message>
    <message>
        <source>why</source>
        <translation>mengapa</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>yang perlu dilakukan</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>mirip</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>Enter or double click opens the article</source>
        <translation>Enter atau klik ganda membuka artikel</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>dibaca sebagai</translation>
    </message>
    <message>
        <source>key</source>
        <translation>kunci</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>what was found out</source>
        <translation>yang ditemukan</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>Ambil sisanya</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Hampir sama</translation>
    </message>
    <message>
        <source>Encodings guessed</source>
        <translation>Pengodean yang ditebak</translation>
    </message>
    <message>
        <source>Annotations not taken</source>
        <translation>Anotasi tidak diambil</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Buka artikel</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Buka yang lain</translation>
    </message>
    <message>
        <source>Encoding to import again with</source>
        <translation>Pengodean untuk mengimpor ulang</translation>
    </message>
    <message>
        <source>Import again as</source>
        <translation>Impor ulang sebagai</translation>
    </message>
    <message>
        <source>The chosen files, or all; of a zip file, all that is in it. What was read before stays, too.</source>
        <translation>Berkas yang dipilih, atau semuanya; untuk berkas zip, semua isinya. Yang dibaca sebelumnya juga tetap ada.</translation>
    </message>
    <message>
        <source>They are in another tool&apos;s shape, and stand in the metadata. If “Format” has a name for that tool, choose it there.</source>
        <translation>Bentuknya dari alat lain, dan disimpan di metadata. Jika “Format” memuat nama alat itu, pilih di sana.</translation>
    </message>
    <message>
        <source>No more than {n} are told here; the command line tells all.</source>
        <translation>Di sini disebutkan paling banyak {n}; baris perintah menyebutkan semuanya.</translation>
    </message>
    <message>
        <source>{n} articles taken</source>
        <translation>{n} artikel dimasukkan</translation>
    </message>
    <message>
        <source>1 article taken</source>
        <translation>1 artikel dimasukkan</translation>
    </message>
    <message>
        <source>{n} were there already</source>
        <translation>{n} sudah ada</translation>
    </message>
    <message>
        <source>{n} spans came with them</source>
        <translation>{n} rentang ikut masuk</translation>
    </message>
    <message>
        <source>{n} refused and left out</source>
        <translation>{n} ditolak dan dilewati</translation>
    </message>
    <message>
        <source>annotations of another tool were not taken</source>
        <translation>anotasi dari alat lain tidak diambil</translation>
    </message>
    <message>
        <source>added to the scheme: {names}</source>
        <translation>ditambahkan ke skema: {names}</translation>
    </message>
    <message>
        <source>left out as you said: {n}</source>
        <translation>tidak ikut seperti pilihan Anda: {n}</translation>
    </message>
    <message>
        <source>other files passed over: {endings}</source>
        <translation>berkas lain yang dilewati: {endings}</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Tidak ada yang dimasukkan</translation>
    </message>
    <message>
        <source>{n} of what was to be imported was refused. Mend it, or take the rest.</source>
        <translation>{n} dari yang akan diimpor ditolak. Perbaiki, atau ambil sisanya.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Articles of the round</source>
        <translation>Artikel dalam putaran ini</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>tidak dipilih</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>dibandingkan</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Whose word decides</source>
        <translation>Kata anotator mana yang menentukan</translation>
    </message>
    <message>
        <source>Of which label</source>
        <translation>Untuk label mana</translation>
    </message>
    <message>
        <source>&amp;Unanimous</source>
        <translation>&amp;Bulat</translation>
    </message>
    <message>
        <source>What all made alike. Where all finished with nothing, that it is empty.</source>
        <translation>Yang dibuat sama oleh semua. Bila semua selesai tanpa tanda, artikel itu kosong.</translation>
    </message>
    <message>
        <source>&amp;Majority</source>
        <translation>&amp;Mayoritas</translation>
    </message>
    <message>
        <source>What more than half made alike; what most left out is left out.</source>
        <translation>Yang dibuat sama oleh lebih dari separuh; yang dilewatkan sebagian besar dilewatkan.</translation>
    </message>
    <message>
        <source>&amp;Longest</source>
        <translation>&amp;Terpanjang</translation>
    </message>
    <message>
        <source>Where only the boundary differs, the longest range.</source>
        <translation>Bila hanya batasnya berbeda, rentang terpanjang.</translation>
    </message>
    <message>
        <source>One annotator’s &amp;word</source>
        <translation>&amp;Kata satu anotator</translation>
    </message>
    <message>
        <source>For one label, what she says: hers where she marked it.</source>
        <translation>Untuk satu label, menurut dia: rentangnya bila ia menandainya.</translation>
    </message>
    <message>
        <source>Weighted by &amp;reliability</source>
        <translation>Menurut &amp;keandalan</translation>
    </message>
    <message>
        <source>Three annotators or more: who is right more often weighs more. Decides what is right at 0.9 or more (the one-coin model, after Dawid and Skene, 1979).</source>
        <translation>Tiga anotator atau lebih: yang lebih sering benar lebih berbobot. Memutuskan yang benar pada 0,9 atau lebih (model satu koin menurut Dawid dan Skene, 1979).</translation>
    </message>
    <message>
        <source>By difference</source>
        <translation>Menurut perbedaan</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>perbedaan</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Menurut label</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>diputuskan</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>tetap terbuka</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Anotator</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>What a reviewer decided stays as it is. One undo takes all back.</source>
        <translation>Keputusan peninjau tidak berubah. Satu kali urungkan membatalkan semuanya.</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>semua label</translation>
    </message>
    <message>
        <source>Looking what it would decide …</source>
        <translation>Melihat apa yang akan diputuskan …</translation>
    </message>
    <message>
        <source>Weighing needs three annotators on an article. Of two, take the majority or the longest, or decide the most informative conflicts first.</source>
        <translation>Pembobotan perlu tiga anotator pada satu artikel. Dengan dua, pilih mayoritas atau terpanjang, atau putuskan dulu konflik yang paling informatif.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be decided.</source>
        <translation>
            <numerusform>%Ln akan diputuskan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay open.</source>
        <translation>
            <numerusform>%Ln tetap terbuka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles would be empty in gold.</source>
        <translation>
            <numerusform>%Ln artikel akan kosong dalam gold.</numerusform>
        </translation>
    </message>
    <message>
        <source>It decides nothing here.</source>
        <translation>Tidak ada yang diputuskan di sini.</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>sama</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>Labels of the scheme</source>
        <translation>Label skema</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Gabung ke</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Pecah …</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Pensiunkan</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>WHAT WOULD HAPPEN</source>
        <translation>YANG AKAN TERJADI</translation>
    </message>
    <message>
        <source>Making a backup, then changing the project …</source>
        <translation>Membuat cadangan, lalu mengubah proyek …</translation>
    </message>
    <message>
        <source>Apply what is changed so far first.</source>
        <translation>Terapkan dulu yang sudah diubah.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Pakai lagi</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>1 hit</source>
        <translation>1 temuan</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} temuan</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>di 1 artikel</translation>
    </message>
    <message>
        <source>in {n} articles</source>
        <translation>di {n} artikel</translation>
    </message>
    <message>
        <source>{n} marked {label}</source>
        <translation>{n} ditandai {label}</translation>
    </message>
    <message>
        <source>{n} were already</source>
        <translation>{n} sudah ditandai</translation>
    </message>
    <message>
        <source>{n} left out: they cut a letter</source>
        <translation>{n} dilewati: memotong huruf</translation>
    </message>
    <message>
        <source>1 is a part of a word: see “Whole words”</source>
        <translation>1 adalah bagian kata: lihat “Kata utuh”</translation>
    </message>
    <message>
        <source>{n} are parts of words: see “Whole words”</source>
        <translation>{n} adalah bagian kata: lihat “Kata utuh”</translation>
    </message>
    <message>
        <source>There are no articles yet. Bring some in with “Import”.</source>
        <translation>Belum ada artikel. Masukkan dengan “Impor”.</translation>
    </message>
    <message>
        <source>Type a word, or a part of one; Thai needs no spaces.
With case and diacritics ignored, “bo cong an” finds “Bộ Công an”.</source>
        <translation>Ketik kata, atau sebagiannya; bahasa Thai tidak perlu spasi.
Jika huruf besar dan diakritik diabaikan, “bo cong an” menemukan “Bộ Công an”.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <source>Without “Whole words”, parts of words are found too.</source>
        <translation>Tanpa “Kata utuh”, bagian kata juga ditemukan.</translation>
    </message>
    <message>
        <source>With case and diacritics ignored, other spellings are found.</source>
        <translation>Jika huruf besar dan diakritik diabaikan, ejaan lain juga ditemukan.</translation>
    </message>
    <message>
        <source>It was looked for in one language only.</source>
        <translation>Pencarian hanya dalam satu bahasa.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Mencari …</translation>
    </message>
    <message>
        <source>{} so far …</source>
        <translation>{} sejauh ini …</translation>
    </message>
    <message>
        <source>mark as</source>
        <translation>tandai sebagai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen as</source>
        <translation>
            <numerusform>%Ln dipilih sebagai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen so far …</source>
        <translation>
            <numerusform>%Ln dipilih sejauh ini …</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>choose all</source>
        <translation>pilih semua</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln already)</source>
        <translation>
            <numerusform> (%Ln sudah)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking …</source>
        <translation>Menandai …</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Labels: their keys are the scheme&apos;s</source>
        <translation>Label: tombolnya berasal dari skema</translation>
    </message>
    <message>
        <source>press a key …</source>
        <translation>tekan tombol …</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Ubah tombol</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Saring tindakan</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Tindakan dan tombolnya</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>Tombol bawaannya</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Semua tombol bawaan</translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it.</source>
        <translation>Tekan tombol untuk “{action}”. Esc membiarkannya.</translation>
    </message>
    <message>
        <source>Return changes the key of an action.</source>
        <translation>Return mengubah tombol suatu tindakan.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln karakter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>GUIDELINE</source>
        <translation>PEDOMAN</translation>
    </message>
    <message>
        <source>For the curators</source>
        <translation>Untuk kurator</translation>
    </message>
    <message>
        <source>INBOX</source>
        <translation>KOTAK MASUK</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>ALASAN</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Pasal</translation>
    </message>
    <message>
        <source>Clause of the guideline</source>
        <translation>Pasal pedoman</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>tidak dikutip</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln that all agree on</source>
        <translation>
            <numerusform>Ambil %Ln yang disepakati semua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filter articles</source>
        <translation>Saring artikel</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>SpanForm</name>
    <message>
        <source>Relate to …</source>
        <translation>Hubungkan ke …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Why, for the reviewer</source>
        <translation>Alasan, untuk peninjau</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ragu</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Hapus relasi ini</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>Spans in this article</source>
        <translation>Rentang dalam artikel ini</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>no label</source>
        <translation>tanpa label</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ragu</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>dengan catatan</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {label}</source>
        <translation>Pecah {label}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>The marked string</source>
        <translation>Teks yang ditandai</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Spans that become another label</source>
        <translation>Rentang yang menjadi label lain</translation>
    </message>
    <message>
        <source>as MINISTRY</source>
        <translation>misalnya MINISTRY</translation>
    </message>
    <message>
        <source>Their label</source>
        <translation>Labelnya</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pecah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(kosong)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln rentang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitsDialog</name>
    <message>
        <source>Train, dev and test</source>
        <translation>Train, dev, dan test</translation>
    </message>
    <message>
        <source>How articles are parted</source>
        <translation>Cara artikel dibagi</translation>
    </message>
    <message>
        <source>Mixed: languages and labels alike in each</source>
        <translation>Campuran: bahasa dan label serupa di tiap bagian</translation>
    </message>
    <message>
        <source>By date: the newest are the test</source>
        <translation>Menurut tanggal: yang terbaru menjadi test</translation>
    </message>
    <message>
        <source>By source: no source in two splits</source>
        <translation>Menurut sumber: tiada sumber di dua bagian</translation>
    </message>
    <message>
        <source>Share of {split}</source>
        <translation>Porsi {split}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Benih acak</translation>
    </message>
    <message>
        <source>Split all anew: articles may change their places</source>
        <translation>Bagi ulang semua: artikel bisa berpindah bagian</translation>
    </message>
    <message>
        <source>What stands in each split</source>
        <translation>Isi tiap bagian</translation>
    </message>
    <message>
        <source>split</source>
        <translation>bagian</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>bahasa</translation>
    </message>
    <message>
        <source>spans by label</source>
        <translation>rentang per label</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagi</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>Cara membagi</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Porsi</translation>
    </message>
    <message>
        <source>Looking which articles are alike …</source>
        <translation>Mencari artikel yang mirip …</translation>
    </message>
    <message>
        <source>Comparing articles: {n} to go</source>
        <translation>Membandingkan artikel: sisa {n}</translation>
    </message>
    <message>
        <source>Reading paragraphs: {n} articles</source>
        <translation>Membaca paragraf: {n} artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles get a place.</source>
        <translation>
            <numerusform>%Ln artikel mendapat bagian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every article has its place.</source>
        <translation>Setiap artikel sudah punya bagian.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles get none, for they are near to two splits: {names}</source>
        <translation>
            <numerusform>%Ln artikel tidak mendapat bagian karena mirip dengan dua bagian: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are alike and stand in two splits: {names}</source>
        <translation>
            <numerusform>%Ln pasangan mirip namun berada di dua bagian: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Annotate</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Adjudikasi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Grain: {grain}</source>
        <translation>Satuan: {grain}</translation>
    </message>
    <message>
        <source>Who is reviewing?</source>
        <translation>Siapa yang meninjau?</translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation>Siapa yang menganotasi?</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Cadangan …</translation>
    </message>
    <message>
        <source>A backup could not be made: {why}</source>
        <translation>Cadangan tidak dapat dibuat: {why}</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>This is a sample to try everything on. Your own articles go into a new project.</source>
        <translation>Ini contoh untuk mencoba semuanya. Artikel Anda masuk ke proyek baru.</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Proyek baru …</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Buka proyek</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>Proyek Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>Impor sedang berjalan. Tunggu, atau batalkan.</translation>
    </message>
    <message>
        <source>Its backups …</source>
        <translation>Cadangannya …</translation>
    </message>
    <message>
        <source>Somebody has changed the labels of this project.</source>
        <translation>Seseorang telah mengubah label proyek ini.</translation>
    </message>
    <message>
        <source>The labels are changed, in one step that one undo takes back.</source>
        <translation>Label telah diubah dalam satu langkah; sekali urung mengembalikannya.</translation>
    </message>
    <message>
        <source>The labels are as they were before that step.</source>
        <translation>Label kembali seperti sebelum langkah itu.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Agreement as a table</source>
        <translation>Kesepakatan sebagai tabel</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Anotator</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Rentang</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>{kept} of %Ln spans that were decided upon stand as made</source>
        <translation>
            <numerusform>{kept} dari %Ln rentang yang diputuskan tetap seperti dibuat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact F1 {f1} against gold, %Ln articles</source>
        <translation>
            <numerusform>F1 tepat {f1} terhadap gold, %Ln artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Gold keeps all that was decided upon as it was made.</source>
        <translation>Gold mempertahankan semua yang diputuskan seperti dibuat.</translation>
    </message>
    <message>
        <source>Nothing was decided on this work yet.</source>
        <translation>Belum ada keputusan atas pekerjaan ini.</translation>
    </message>
    <message>
        <source>When a reviewer decides where annotators differ, what gold changed is told here, with the reason.</source>
        <translation>Saat peninjau memutuskan perbedaan antaranotator, yang diubah gold ditampilkan di sini beserta alasannya.</translation>
    </message>
    <message>
        <source>Nothing differs from gold.</source>
        <translation>Tidak ada yang berbeda dari gold.</translation>
    </message>
    <message>
        <source>No article has gold yet.</source>
        <translation>Belum ada artikel yang memiliki gold.</translation>
    </message>
    <message>
        <source>A reviewer makes it on the page Adjudicate.</source>
        <translation>Peninjau membuatnya di halaman Adjudikasi.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet.</source>
        <translation>Belum ada yang dapat dibandingkan.</translation>
    </message>
    <message>
        <source>Tick articles that have gold, mark them, and say that they are done. Then they are compared here, and gold is shown.</source>
        <translation>Centang artikel yang memiliki gold, anotasikan, lalu nyatakan selesai. Setelah itu dibandingkan di sini dan gold ditampilkan.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Article text</source>
        <translation>Teks artikel</translation>
    </message>
</context>
<context>
    <name>TokenRows</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>empty: the one in the keyring</source>
        <translation>kosong: yang ada di gantungan kunci</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring ({name})</source>
        <translation>Simpan di gantungan kunci sistem ({name})</translation>
    </message>
    <message>
        <source>Forget the kept one</source>
        <translation>Lupakan yang disimpan</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is asked for each time.</source>
        <translation>Sistem ini tidak punya gantungan kunci: token ditanyakan setiap kali.</translation>
    </message>
    <message>
        <source>The token of {server} is kept no longer.</source>
        <translation>Token {server} tidak disimpan lagi.</translation>
    </message>
    <message>
        <source>No token of {server} was kept.</source>
        <translation>Tidak ada token {server} yang disimpan.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Show the disagreements</source>
        <translation>Tampilkan perbedaan</translation>
    </message>
    <message>
        <source>Disagreements by class</source>
        <translation>Perbedaan menurut jenis</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln disagreements</source>
        <translation>
            <numerusform>Tampilkan %Ln perbedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Each opens the conflicts in which it was counted.</source>
        <translation>Masing-masing membuka konflik tempat ia dihitung.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Doing it again …</source>
        <translation>Mengulangi …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <translation>Membatalkan …</translation>
    </message>
    <message>
        <source>Changing the labels …</source>
        <translation>Mengubah label …</translation>
    </message>
</context>
<context>
    <name>Vacant</name>
    <message>
        <source>There is no article yet.</source>
        <translation>Belum ada artikel.</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Impor artikel …</translation>
    </message>
    <message>
        <source>Drop files, folders or zip files here, or choose them.</source>
        <translation>Jatuhkan berkas, folder, atau berkas zip di sini, atau pilih.</translation>
    </message>
</context>
<context>
    <name>VersionTable</name>
    <message>
        <source>start</source>
        <translation>awal</translation>
    </message>
    <message>
        <source>end</source>
        <translation>akhir</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Take version {which}</source>
        <translation>Ambil versi {which}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>● Read only</source>
        <translation>● Hanya baca</translation>
    </message>
    <message>
        <source>● On disk</source>
        <translation>● Tersimpan</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Nama disembunyikan</translation>
    </message>
    <message>
        <source>Who is working: {who}</source>
        <translation>Yang bekerja: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans in gold</source>
        <translation>
            <numerusform>%Ln rentang di gold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln rentang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln articles done</source>
        <translation>
            <numerusform>{done} dari %Ln artikel selesai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ Not on disk yet: %Ln acts wait</source>
        <translation>
            <numerusform>○ Belum tersimpan: %Ln tindakan menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program keeps writing to the project; your last marks wait for it.</source>
        <translation>Program lain terus menulis ke proyek ini; tanda terakhir Anda menunggunya.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln spans taken in</source>
        <translation>
            <numerusform>%Ln rentang dimasukkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>dalam %Ln artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans from {old} to {new}</source>
        <translation>
            <numerusform>%Ln rentang dari {old} ke {new}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln spans</source>
        <translation>
            <numerusform>%Ln rentang ditandai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln spans</source>
        <translation>
            <numerusform>%Ln rentang dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln spans</source>
        <translation>
            <numerusform>%Ln rentang diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations</source>
        <translation>
            <numerusform>%Ln relasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regions</source>
        <translation>
            <numerusform>%Ln bagian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln keputusan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things</source>
        <translation>
            <numerusform>%Ln hal lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans came</source>
        <translation>
            <numerusform>%Ln rentang muncul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans went</source>
        <translation>
            <numerusform>%Ln rentang hilang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans changed</source>
        <translation>
            <numerusform>%Ln rentang berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things differ</source>
        <translation>
            <numerusform>%Ln hal lain berbeda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>%Ln tindakan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>open</source>
        <translation>buka</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ragu</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>catatan: {note}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>ditanya balik</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln tempat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sources</name>
    <message>
        <source>Files and folders to import</source>
        <translation>Berkas dan folder yang akan diimpor</translation>
    </message>
    <message>
        <source>Drop files, folders or zip files here, or choose them below</source>
        <translation>Jatuhkan berkas, folder, atau berkas zip di sini, atau pilih di bawah</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Spans</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Time in hand</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Adjudikasi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Label of {which}, range of the other</source>
        <translation>Label {which}, rentang yang lain</translation>
    </message>
    <message>
        <source>Take version {which}</source>
        <translation>Ambil versi {which}</translation>
    </message>
    <message>
        <source>Words of the window: {which}</source>
        <translation>Bahasa jendela: {which}</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Rentang berikutnya</translation>
    </message>
    <message>
        <source>Span before</source>
        <translation>Rentang sebelumnya</translation>
    </message>
    <message>
        <source>Remove the selected span</source>
        <translation>Hapus rentang terpilih</translation>
    </message>
    <message>
        <source>Edit its attributes</source>
        <translation>Sunting atributnya</translation>
    </message>
    <message>
        <source>Unsure about it, or sure again</source>
        <translation>Ragu tentangnya, atau yakin kembali</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Catatan untuk rentang</translation>
    </message>
    <message>
        <source>Grow: word, clause, sentence, line</source>
        <translation>Perluas: kata, klausa, kalimat, baris</translation>
    </message>
    <message>
        <source>Take the growth back</source>
        <translation>Batalkan perluasan</translation>
    </message>
    <message>
        <source>Move its end on</source>
        <translation>Majukan akhirnya</translation>
    </message>
    <message>
        <source>Move its end back</source>
        <translation>Mundurkan akhirnya</translation>
    </message>
    <message>
        <source>Move its start back</source>
        <translation>Mundurkan awalnya</translation>
    </message>
    <message>
        <source>Move its start on</source>
        <translation>Majukan awalnya</translation>
    </message>
    <message>
        <source>Split it at the caret</source>
        <translation>Belah di kursor</translation>
    </message>
    <message>
        <source>Join it with the next of its label</source>
        <translation>Gabung dengan berikutnya yang berlabel sama</translation>
    </message>
    <message>
        <source>Mark its place as another label too</source>
        <translation>Tandai tempatnya dengan label lain juga</translation>
    </message>
    <message>
        <source>Do the last act again, here</source>
        <translation>Ulangi tindakan terakhir di sini</translation>
    </message>
    <message>
        <source>Mark it wherever it stands …</source>
        <translation>Tandai di mana pun muncul …</translation>
    </message>
    <message>
        <source>Select by words, parts, characters or sentences</source>
        <translation>Pilih per kata, bagian, karakter, atau kalimat</translation>
    </message>
    <message>
        <source>Show or hide tags</source>
        <translation>Tampilkan atau sembunyikan tanda label</translation>
    </message>
    <message>
        <source>Show or hide the numbers of paragraphs</source>
        <translation>Tampilkan atau sembunyikan nomor paragraf</translation>
    </message>
    <message>
        <source>Relate it to another span</source>
        <translation>Hubungkan dengan rentang lain</translation>
    </message>
    <message>
        <source>All of the label&apos;s guideline</source>
        <translation>Seluruh pedoman label</translation>
    </message>
    <message>
        <source>Filter the list of spans</source>
        <translation>Saring daftar rentang</translation>
    </message>
    <message>
        <source>List spans in order, by label, by string</source>
        <translation>Daftar rentang: urut, per label, per kata</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Catatan untuk artikel</translation>
    </message>
    <message>
        <source>Say what a part is: caption, button …</source>
        <translation>Sebutkan jenis bagian: keterangan gambar, tombol …</translation>
    </message>
    <message>
        <source>Confirm it, or all proposed</source>
        <translation>Sahkan bagian ini, atau semua usulan</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Kembali ke teks</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>Riwayat artikel</translation>
    </message>
    <message>
        <source>Restore the state that is shown</source>
        <translation>Pulihkan keadaan yang ditampilkan</translation>
    </message>
    <message>
        <source>Article done, go to the next</source>
        <translation>Artikel selesai, ke berikutnya</translation>
    </message>
    <message>
        <source>Article not done after all</source>
        <translation>Artikel ternyata belum selesai</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artikel berikutnya</translation>
    </message>
    <message>
        <source>Article before</source>
        <translation>Artikel sebelumnya</translation>
    </message>
    <message>
        <source>Which language: article, paragraph …</source>
        <translation>Bahasa apa: artikel, paragraf …</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Saring artikel</translation>
    </message>
    <message>
        <source>Mark another range</source>
        <translation>Tandai rentang lain</translation>
    </message>
    <message>
        <source>Take the longer</source>
        <translation>Ambil yang lebih panjang</translation>
    </message>
    <message>
        <source>Take the shorter</source>
        <translation>Ambil yang lebih pendek</translation>
    </message>
    <message>
        <source>Take both together</source>
        <translation>Gabungkan keduanya</translation>
    </message>
    <message>
        <source>Trim to whole words</source>
        <translation>Pangkas ke kata utuh</translation>
    </message>
    <message>
        <source>All conflicts of this kind …</source>
        <translation>Semua konflik jenis ini …</translation>
    </message>
    <message>
        <source>Hide names, or show them</source>
        <translation>Sembunyikan atau tampilkan nama</translation>
    </message>
    <message>
        <source>Filter the conflicts</source>
        <translation>Saring konflik</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Bukan keduanya</translation>
    </message>
    <message>
        <source>Take what all agree on</source>
        <translation>Ambil yang disepakati semua</translation>
    </message>
    <message>
        <source>Let a rule decide …</source>
        <translation>Biarkan aturan memutuskan …</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pertanyaan sebelumnya</translation>
    </message>
    <message>
        <source>Add the decided span to the guideline&apos;s examples</source>
        <translation>Tambahkan rentang yang diputuskan ke contoh pedoman</translation>
    </message>
    <message>
        <source>Ask the annotators back</source>
        <translation>Tanyakan kembali kepada anotator</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Beri alasan</translation>
    </message>
    <message>
        <source>Decide for the range</source>
        <translation>Putuskan untuk rentang itu</translation>
    </message>
    <message>
        <source>Its attributes, relations and note</source>
        <translation>Atribut, relasi, dan catatannya</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Biarkan seperti semula</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotasi</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Adjudikasi</translation>
    </message>
    <message>
        <source>What gold changed in one&apos;s work</source>
        <translation>Yang diubah gold dalam pekerjaan seseorang</translation>
    </message>
    <message>
        <source>Open it in the article</source>
        <translation>Buka di artikel</translation>
    </message>
    <message>
        <source>Add it to the guideline&apos;s examples</source>
        <translation>Tambahkan ke contoh pedoman</translation>
    </message>
    <message>
        <source>How far annotators agree</source>
        <translation>Sejauh mana anotator sepakat</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Cari di semua artikel</translation>
    </message>
    <message>
        <source>Open the hit</source>
        <translation>Buka temuan</translation>
    </message>
    <message>
        <source>Choose the hit</source>
        <translation>Pilih temuan</translation>
    </message>
    <message>
        <source>Choose all hits shown</source>
        <translation>Pilih semua temuan yang tampak</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Impor artikel …</translation>
    </message>
    <message>
        <source>Export a layer …</source>
        <translation>Ekspor lapisan …</translation>
    </message>
    <message>
        <source>Make a release …</source>
        <translation>Buat rilis …</translation>
    </message>
    <message>
        <source>Publish a release …</source>
        <translation>Terbitkan rilis …</translation>
    </message>
    <message>
        <source>Can the labels be learned? …</source>
        <translation>Dapatkah labelnya dipelajari? …</translation>
    </message>
    <message>
        <source>Split into train, dev and test …</source>
        <translation>Bagi menjadi train, dev, dan test …</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Cadangan …</translation>
    </message>
    <message>
        <source>Labels: rename, merge, split, recolour …</source>
        <translation>Label: ganti nama, gabung, pecah, ganti warna …</translation>
    </message>
    <message>
        <source>Who is working …</source>
        <translation>Siapa yang bekerja …</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Proyek baru …</translation>
    </message>
    <message>
        <source>Open another project …</source>
        <translation>Buka proyek lain …</translation>
    </message>
    <message>
        <source>Lock with a passphrase, or another one …</source>
        <translation>Kunci dengan frasa sandi, atau ganti frasanya …</translation>
    </message>
    <message>
        <source>Unlock for good …</source>
        <translation>Buka kunci seterusnya …</translation>
    </message>
    <message>
        <source>Find an action, label or article …</source>
        <translation>Cari tindakan, label, atau artikel …</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Teks ukuran biasa</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Ubah tombol …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
</context>
<context>
    <name>adjudication</name>
    <message>
        <source>guideline says so</source>
        <translation>menurut pedoman</translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation>aturan batas</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>label salah</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>di luar cakupan</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>terlewat</translation>
    </message>
    <message>
        <source>context decides</source>
        <translation>konteks menentukan</translation>
    </message>
    <message>
        <source>agreed now, decided before</source>
        <translation>kini sepakat, dulu diputuskan</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>batas</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>batas dan label</translation>
    </message>
    <message>
        <source>missing by one</source>
        <translation>tidak ada pada satu orang</translation>
    </message>
    <message>
        <source>extra by one</source>
        <translation>lebih pada satu orang</translation>
    </message>
    <message>
        <source>nested span by one</source>
        <translation>rentang bersarang pada satu orang</translation>
    </message>
    <message>
        <source>one span or several</source>
        <translation>satu rentang atau beberapa</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atribut</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relasi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>left edge</source>
        <translation>tepi kiri</translation>
    </message>
    <message>
        <source>right edge</source>
        <translation>tepi kanan</translation>
    </message>
    <message>
        <source>both edges</source>
        <translation>kedua tepi</translation>
    </message>
    <message>
        <source>gold that nobody marks any more</source>
        <translation>gold yang tidak lagi ditandai siapa pun</translation>
    </message>
    <message>
        <source>against gold: {difference}</source>
        <translation>terhadap gold: {difference}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>{name} · your own annotation</source>
        <translation>{name} · anotasi Anda sendiri</translation>
    </message>
    <message>
        <source>{language} · conflict {n} · {open} open of {all} · {difference}</source>
        <translation>{language} · konflik {n} · {open} terbuka dari {all} · {difference}</translation>
    </message>
    <message>
        <source>no relation</source>
        <translation>tanpa relasi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>no attributes</source>
        <translation>tanpa atribut</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>tanpa catatan</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ragu</translation>
    </message>
    <message>
        <source>on the article: {words}</source>
        <translation>tentang artikel: {words}</translation>
    </message>
    <message>
        <source>reviewers differ</source>
        <translation>peninjau berbeda pendapat</translation>
    </message>
    <message>
        <source>{name} asked: {words}</source>
        <translation>{name} bertanya: {words}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>belum diputuskan</translation>
    </message>
    <message>
        <source>own annotation</source>
        <translation>anotasi sendiri</translation>
    </message>
    <message>
        <source>several alone</source>
        <translation>beberapa orang sendiri</translation>
    </message>
    <message>
        <source>longer: {name}</source>
        <translation>lebih panjang: {name}</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>hanya {name}</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>satu versi</translation>
    </message>
    <message>
        <source>took {name}</source>
        <translation>mengambil {name}</translation>
    </message>
    <message>
        <source>kept gold</source>
        <translation>gold dipertahankan</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>disunting</translation>
    </message>
    <message>
        <source>the longer</source>
        <translation>yang lebih panjang</translation>
    </message>
    <message>
        <source>the shorter</source>
        <translation>yang lebih pendek</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>gabungan keduanya</translation>
    </message>
    <message>
        <source>trimmed to words</source>
        <translation>dipangkas ke kata</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>spasi</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>tanda baca</translation>
    </message>
    <message>
        <source>what is joined to it</source>
        <translation>bagian yang digabung</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>gelar atau jabatan</translation>
    </message>
    <message>
        <source>words</source>
        <translation>kata</translation>
    </message>
    <message>
        <source>one alone</source>
        <translation>satu orang sendiri</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>pertahankan</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>hapus</translation>
    </message>
    <message>
        <source>take {name}</source>
        <translation>ambil {name}</translation>
    </message>
    <message>
        <source>keep gold</source>
        <translation>pertahankan gold</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ubah</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>bukan keduanya</translation>
    </message>
    <message>
        <source>take that version</source>
        <translation>ambil versi itu</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>semua sejenis</translation>
    </message>
    <message>
        <source>next</source>
        <translation>berikut</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>beri alasan</translation>
    </message>
    <message>
        <source>ask back</source>
        <translation>tanya balik</translation>
    </message>
    <message>
        <source>to the guideline</source>
        <translation>ke pedoman</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>urungkan</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>putuskan</translation>
    </message>
    <message>
        <source>attributes, relations, note</source>
        <translation>atribut, relasi, catatan</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>keluar</translation>
    </message>
    <message>
        <source>back to the question</source>
        <translation>kembali ke pertanyaan</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>aturan {name}</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Menurut artikel</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Menurut pola</translation>
    </message>
    <message>
        <source>Most informative first</source>
        <translation>Paling informatif dulu</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Menurut anotator</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Exact F1</source>
        <translation>F1 tepat</translation>
    </message>
    <message>
        <source>Overlap F1</source>
        <translation>F1 tumpang tindih</translation>
    </message>
    <message>
        <source>Range F1</source>
        <translation>F1 batas</translation>
    </message>
    <message>
        <source>Partial F1</source>
        <translation>F1 parsial</translation>
    </message>
    <message>
        <source>Kappa on characters</source>
        <translation>Kappa per karakter</translation>
    </message>
    <message>
        <source>Alpha, unitised</source>
        <translation>Alfa unit</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alpha</translation>
    </message>
    <message>
        <source>Nesting F1</source>
        <translation>F1 sarang</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atribut</translation>
    </message>
    <message>
        <source>Relations F1</source>
        <translation>F1 relasi</translation>
    </message>
    <message>
        <source>Same range and same label (Hripcsak and Rothschild 2005).</source>
        <translation>Batas dan label sama (Hripcsak and Rothschild 2005).</translation>
    </message>
    <message>
        <source>Same label and any overlap (SemEval-2013, type).</source>
        <translation>Label sama dan bertumpang tindih (SemEval-2013, type).</translation>
    </message>
    <message>
        <source>Same range, whatever the label (SemEval-2013, exact).</source>
        <translation>Batas sama, apa pun labelnya (SemEval-2013, exact).</translation>
    </message>
    <message>
        <source>Half a hit for an overlap (SemEval-2013, partial).</source>
        <translation>Tumpang tindih dihitung setengah (SemEval-2013, partial).</translation>
    </message>
    <message>
        <source>Cohen 1960, label by label; the unmarked text inflates it.</source>
        <translation>Cohen 1960, per label; teks tanpa label menaikkannya.</translation>
    </message>
    <message>
        <source>Krippendorff 1995, 2004: where units lie and how long they are.</source>
        <translation>Krippendorff 1995, 2004: letak dan panjang unit.</translation>
    </message>
    <message>
        <source>Krippendorff and others 2016: characters under one label, beside what chance would give.</source>
        <translation>Krippendorff dkk. 2016: karakter di bawah label yang sama, dibanding yang terjadi secara kebetulan.</translation>
    </message>
    <message>
        <source>Spans inside spans that both put there.</source>
        <translation>Rentang di dalam rentang yang dibuat keduanya.</translation>
    </message>
    <message>
        <source>Of the spans both made, the share with the same attributes.</source>
        <translation>Bagian rentang buatan keduanya yang atributnya sama.</translation>
    </message>
    <message>
        <source>Relations between spans that both made.</source>
        <translation>Relasi antara rentang yang dibuat keduanya.</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>batas</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>batas dan label</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>lebih</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>bersarang</translation>
    </message>
    <message>
        <source>split</source>
        <translation>terpisah</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atribut</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relasi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>tak terdefinisi</translation>
    </message>
    <message>
        <source>95 %: {low} to {high}</source>
        <translation>95 %: {low} sampai {high}</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Semua anotator</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} dan {b}</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>hanya {name}</translation>
    </message>
    <message>
        <source>{a} and {b} spans</source>
        <translation>{a} dan {b} rentang</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>at the start</source>
        <translation>di awal</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>di akhir</translation>
    </message>
    <message>
        <source>at both edges</source>
        <translation>di kedua tepi</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>spasi</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>tanda baca</translation>
    </message>
    <message>
        <source>what is joined to it</source>
        <translation>yang digabungkan</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>gelar atau jabatan</translation>
    </message>
    <message>
        <source>words</source>
        <translation>kata</translation>
    </message>
    <message>
        <source>gold is not whole yet</source>
        <translation>gold belum lengkap</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>belum selesai</translation>
    </message>
    <message>
        <source>{what}, inside another</source>
        <translation>{what}, di dalam rentang lain</translation>
    </message>
    <message>
        <source>one span, several in gold</source>
        <translation>satu rentang, di gold beberapa</translation>
    </message>
    <message>
        <source>several spans, one in gold</source>
        <translation>beberapa rentang, di gold satu</translation>
    </message>
    <message>
        <source>attributes: {names}</source>
        <translation>atribut: {names}</translation>
    </message>
    <message>
        <source>another label, other edges</source>
        <translation>label lain, tepi lain</translation>
    </message>
    <message>
        <source>too long {edge}</source>
        <translation>terlalu panjang {edge}</translation>
    </message>
    <message>
        <source>too short {edge}</source>
        <translation>terlalu pendek {edge}</translation>
    </message>
    <message>
        <source>shifted {edge}</source>
        <translation>bergeser {edge}</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>catatan lain</translation>
    </message>
    <message>
        <source>note not in gold</source>
        <translation>catatan tidak ada di gold</translation>
    </message>
    <message>
        <source>a note in gold</source>
        <translation>ada catatan di gold</translation>
    </message>
    <message>
        <source>not in gold</source>
        <translation>tidak ada di gold</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>tidak ditandai</translation>
    </message>
    <message>
        <source>no relation</source>
        <translation>tanpa relasi</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>no attributes</source>
        <translation>tanpa atribut</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>tanpa catatan</translation>
    </message>
    <message>
        <source>{who} took another version</source>
        <translation>{who} mengambil versi lain</translation>
    </message>
    <message>
        <source>{who} marked it so</source>
        <translation>{who} menandainya begitu</translation>
    </message>
    <message>
        <source>{who} left it out</source>
        <translation>{who} tidak memasukkannya</translation>
    </message>
    <message>
        <source>by the rule {rule}</source>
        <translation>oleh aturan {rule}</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} bertanya</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>gold</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>milik Anda</translation>
    </message>
    <message>
        <source>no gold yet</source>
        <translation>belum ada gold</translation>
    </message>
</context>
<context>
    <name>grains</name>
    <message>
        <source>word</source>
        <translation>kata</translation>
    </message>
    <message>
        <source>part of a word</source>
        <translation>bagian kata</translation>
    </message>
    <message>
        <source>character</source>
        <translation>karakter</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>kalimat</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Article to do again</source>
        <translation>Artikel perlu dikerjakan lagi</translation>
    </message>
    <message>
        <source>Article begun</source>
        <translation>Artikel dimulai</translation>
    </message>
    <message>
        <source>Article done</source>
        <translation>Artikel selesai</translation>
    </message>
    <message>
        <source>Decided for {name}</source>
        <translation>Diputuskan untuk {name}</translation>
    </message>
    <message>
        <source>Decided for neither</source>
        <translation>Diputuskan bukan keduanya</translation>
    </message>
    <message>
        <source>Decided by the rule {name}</source>
        <translation>Diputuskan oleh aturan {name}</translation>
    </message>
    <message>
        <source>Asked the annotators back</source>
        <translation>Ditanyakan kembali kepada anotator</translation>
    </message>
    <message>
        <source>Decided for the longer</source>
        <translation>Diputuskan untuk yang lebih panjang</translation>
    </message>
    <message>
        <source>Decided for the shorter</source>
        <translation>Diputuskan untuk yang lebih pendek</translation>
    </message>
    <message>
        <source>Decided for both together</source>
        <translation>Diputuskan untuk keduanya sekaligus</translation>
    </message>
    <message>
        <source>Decided for what is trimmed to words</source>
        <translation>Diputuskan untuk yang dipangkas ke kata</translation>
    </message>
    <message>
        <source>Decided for one’s label with another’s range</source>
        <translation>Diputuskan untuk label yang satu dengan rentang yang lain</translation>
    </message>
    <message>
        <source>Decided for a version of the reviewer’s own</source>
        <translation>Diputuskan untuk versi peninjau sendiri</translation>
    </message>
    <message>
        <source>Restored the state of {when}</source>
        <translation>Memulihkan keadaan {when}</translation>
    </message>
    <message>
        <source>Took back: {deed}</source>
        <translation>Diurungkan: {deed}</translation>
    </message>
    <message>
        <source>Did again: {deed}</source>
        <translation>Diulangi: {deed}</translation>
    </message>
    <message>
        <source>Article taken in</source>
        <translation>Artikel dimasukkan</translation>
    </message>
    <message>
        <source>Related: {type}</source>
        <translation>Dihubungkan: {type}</translation>
    </message>
    <message>
        <source>Relation taken away: {type}</source>
        <translation>Relasi dihapus: {type}</translation>
    </message>
    <message>
        <source>Region {kind}: “{text}”</source>
        <translation>Bagian {kind}: “{text}”</translation>
    </message>
    <message>
        <source>No region {kind}: “{text}”</source>
        <translation>Bukan bagian {kind}: “{text}”</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Keputusan ditarik</translation>
    </message>
    <message>
        <source>Article not begun</source>
        <translation>Artikel belum dimulai</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Catatan untuk artikel</translation>
    </message>
    <message>
        <source>In no split</source>
        <translation>Tidak dalam bagian mana pun</translation>
    </message>
    <message>
        <source>In the split {name}</source>
        <translation>Dalam bagian {name}</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Bahasa artikel</translation>
    </message>
    <message>
        <source>Marked “{text}” as {label}</source>
        <translation>“{text}” ditandai sebagai {label}</translation>
    </message>
    <message>
        <source>Removed {label} “{text}”</source>
        <translation>{label} “{text}” dihapus</translation>
    </message>
    <message>
        <source>Relabelled “{text}” from {old} to {new}</source>
        <translation>Label “{text}” diubah dari {old} menjadi {new}</translation>
    </message>
    <message>
        <source>Moved the edges of {label}: “{old}” is “{new}”</source>
        <translation>Tepi {label} digeser: “{old}” menjadi “{new}”</translation>
    </message>
    <message>
        <source>Set {values} of “{text}”</source>
        <translation>{values} ditetapkan untuk “{text}”</translation>
    </message>
    <message>
        <source>Note on “{text}”: {note}</source>
        <translation>Catatan untuk “{text}”: {note}</translation>
    </message>
    <message>
        <source>Unsure about “{text}”</source>
        <translation>Ragu tentang “{text}”</translation>
    </message>
    <message>
        <source>Sure about “{text}”</source>
        <translation>Yakin tentang “{text}”</translation>
    </message>
    <message>
        <source>dropped: {values}</source>
        <translation>dibuang: {values}</translation>
    </message>
    <message>
        <source>As it is today.</source>
        <translation>Sama seperti sekarang.</translation>
    </message>
    <message>
        <source>Since then: {changes}.</source>
        <translation>Sejak itu: {changes}.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Orang {number}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>&amp;Thai</source>
        <translation>&amp;Thai</translation>
    </message>
    <message>
        <source>&amp;Vietnamese</source>
        <translation>&amp;Vietnam</translation>
    </message>
    <message>
        <source>&amp;Indonesian</source>
        <translation>&amp;Indonesia</translation>
    </message>
    <message>
        <source>&amp;Malay</source>
        <translation>&amp;Melayu</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>I&amp;nggris</translation>
    </message>
    <message>
        <source>Language: {names}</source>
        <translation>Bahasa: {names}</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>&amp;Lainnya …</translation>
    </message>
    <message>
        <source>This &amp;paragraph: {language}</source>
        <translation>&amp;Paragraf ini: {language}</translation>
    </message>
    <message>
        <source>These {n} &amp;paragraphs: {language}</source>
        <translation>{n} &amp;paragraf ini: {language}</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Bahasa lain</translation>
    </message>
    <message>
        <source>Its code, such as km or zh-Hant:</source>
        <translation>Kodenya, misalnya km atau zh-Hant:</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Mark as well as</source>
        <translation>Tandai juga sebagai</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Tandai sebagai {label}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong in Penanda ({kind}). What was said to be on disk is safe.</source>
        <translation>Terjadi kesalahan di Penanda ({kind}). Yang disebut sudah ada di diska tetap aman.</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda ({kind}). What was said to be on disk is safe; a report was written, with no text of the articles in it.</source>
        <translation>Terjadi kesalahan di Penanda ({kind}). Yang disebut sudah ada di diska tetap aman; sebuah laporan telah ditulis, tanpa teks artikel di dalamnya.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Tampilkan folder</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Show what is written</source>
        <translation>Tampilkan yang ditulis</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring ({name})</source>
        <translation>Simpan di gantungan kunci sistem ({name})</translation>
    </message>
    <message>
        <source>This system has no keyring: the passphrase is asked for each time.</source>
        <translation>Sistem ini tidak punya gantungan kunci: frasa sandi ditanyakan setiap kali.</translation>
    </message>
    <message>
        <source>A locked project</source>
        <translation>Proyek yang terkunci</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase, or is no Penanda project.</source>
        <translation>{file} terkunci dengan frasa sandi, atau bukan proyek Penanda.</translation>
    </message>
    <message>
        <source>The passphrase in the system’s keyring does not open {file}.</source>
        <translation>Frasa sandi di gantungan kunci sistem tidak membuka {file}.</translation>
    </message>
    <message>
        <source>Keep this one in the keyring in its place ({name})</source>
        <translation>Simpan yang ini di gantungan kunci sebagai gantinya ({name})</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Unlock the project</source>
        <translation>Buka kunci proyek</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Kunci proyek</translation>
    </message>
    <message>
        <source>The project and its backups are written anew, readable for everybody who can read the disk.</source>
        <translation>Proyek dan cadangannya ditulis ulang, terbaca oleh siapa pun yang dapat membaca diska.</translation>
    </message>
    <message>
        <source>The project and its backups are encrypted. Nobody can open them without the passphrase: if it is lost, so is the work.

What stands on the disk until then may be read from it by other means for a while.</source>
        <translation>Proyek dan cadangannya dienkripsi. Tak seorang pun dapat membukanya tanpa frasa sandi: jika hilang, hilang pula pekerjaannya.

Apa yang sampai saat itu ada di diska masih mungkin dibaca dengan cara lain untuk sementara.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frasa sandi sekarang</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Frasa sandi ini tidak membukanya.</translation>
    </message>
    <message>
        <source>No passphrase was written.</source>
        <translation>Belum ada frasa sandi yang ditulis.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kedua frasa sandi berbeda.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>{place}: {what}</source>
        <translation>{place}: {what}</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}. {advice}</source>
        <translation>{what}. {advice}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, baris {line}</translation>
    </message>
    <message>
        <source>article {article}</source>
        <translation>artikel {article}</translation>
    </message>
    <message>
        <source>article {article}, {id}</source>
        <translation>artikel {article}, {id}</translation>
    </message>
    <message>
        <source>article {article}, layer {layer}</source>
        <translation>artikel {article}, lapisan {layer}</translation>
    </message>
    <message>
        <source>article {article}, layer {layer}, {id}</source>
        <translation>artikel {article}, lapisan {layer}, {id}</translation>
    </message>
    <message>
        <source>{why} (and {number} more refused)</source>
        <translation>{why} (dan {number} lainnya ditolak)</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>diska sudah penuh</translation>
    </message>
    <message>
        <source>no space left on the disk; nothing was changed</source>
        <translation>diska sudah penuh; tidak ada yang diubah</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Kosongkan sebagian ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <translation>Kosongkan sebagian ruang, lalu ulangi.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>berkas ini tidak ada</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Periksa lokasinya.</translation>
    </message>
    <message>
        <source>the disk it is on can only be read</source>
        <translation>diskanya hanya dapat dibaca</translation>
    </message>
    <message>
        <source>Choose a place on another disk, or have this one mounted for writing.</source>
        <translation>Pilih tempat di diska lain, atau buat diska ini dapat ditulisi.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>tidak ada izin</translation>
    </message>
    <message>
        <source>Change its permissions or choose another place.</source>
        <translation>Ubah izinnya atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>adalah folder, bukan berkas</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>adalah berkas, bukan folder</translation>
    </message>
    <message>
        <source>nothing is written here</source>
        <translation>belum ada yang ditulis di sini</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Sebutkan sebuah berkas.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Sebutkan sebuah folder.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Periksa lokasi dan diskanya.</translation>
    </message>
    <message>
        <source>is already there</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>foldernya tidak ada</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Buat foldernya dahulu.</translation>
    </message>
    <message>
        <source>Choose another name or remove it.</source>
        <translation>Pilih nama lain atau hapus berkas itu.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Sebutkan folder lain.</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>Sebutkan yang lain.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Coba lagi.</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was taken in</source>
        <translation>impor dihentikan; tidak ada yang masuk</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>dihentikan; tidak ada yang diubah</translation>
    </message>
    <message>
        <source>the project may only be read here</source>
        <translation>proyek ini hanya boleh dibaca di sini</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or work on a copy.</source>
        <translation>Ubah izin berkas dan foldernya, atau bekerjalah pada salinan.</translation>
    </message>
    <message>
        <source>the project is open for writing by {who}</source>
        <translation>proyek sedang dibuka untuk ditulisi oleh {who}</translation>
    </message>
    <message>
        <source>the project is open elsewhere</source>
        <translation>proyek sedang dibuka di tempat lain</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Tutup di sana dahulu.</translation>
    </message>
    <message>
        <source>is being made by {who}</source>
        <translation>sedang dibuat oleh {who}</translation>
    </message>
    <message>
        <source>another program is writing to this project</source>
        <translation>program lain sedang menulis ke proyek ini</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and try again.</source>
        <translation>Tunggu sampai selesai, atau tutup program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and open the project again.</source>
        <translation>Tunggu sampai selesai, atau tutup program itu, lalu buka lagi proyeknya.</translation>
    </message>
    <message>
        <source>the project is closed</source>
        <translation>proyek sudah ditutup</translation>
    </message>
    <message>
        <source>the program that this one wrote for has ended; nothing was changed</source>
        <translation>program yang memintanya sudah berakhir; tidak ada yang diubah</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Mulai lagi.</translation>
    </message>
    <message>
        <source>the project file was moved, replaced or deleted while it was open; nothing was changed</source>
        <translation>berkas proyek dipindahkan, diganti, atau dihapus saat terbuka; tidak ada yang diubah</translation>
    </message>
    <message>
        <source>Put it back with its -wal and -shm files, or close it and open it where it is.</source>
        <translation>Kembalikan bersama berkas -wal dan -shm, atau tutup lalu buka di tempatnya sekarang.</translation>
    </message>
    <message>
        <source>the project file is damaged ({what})</source>
        <translation>berkas proyek rusak ({what})</translation>
    </message>
    <message>
        <source>the project file is damaged (a row holds what it cannot: {what})</source>
        <translation>berkas proyek rusak (ada baris yang berisi hal mustahil: {what})</translation>
    </message>
    <message>
        <source>the project file is damaged (a text in it is no UTF-8 any more)</source>
        <translation>berkas proyek rusak (ada teks yang bukan UTF-8 lagi)</translation>
    </message>
    <message>
        <source>the project file is damaged (articles {first} to {last} hold {count} spans, and not as many as it counts)</source>
        <translation>berkas proyek rusak (artikel {first} sampai {last} memuat {count} rentang, tidak sesuai hitungannya)</translation>
    </message>
    <message>
        <source>the project file is truncated ({size} of {whole} bytes)</source>
        <translation>berkas proyek terpotong ({size} dari {whole} bita)</translation>
    </message>
    <message>
        <source>the project cannot be used ({what})</source>
        <translation>proyek tidak dapat dipakai ({what})</translation>
    </message>
    <message>
        <source>the project file cannot be opened</source>
        <translation>berkas proyek tidak dapat dibuka</translation>
    </message>
    <message>
        <source>the text of article {article} is not the one that came in</source>
        <translation>teks artikel {article} bukan lagi yang dahulu masuk</translation>
    </message>
    <message>
        <source>Restore a backup, and keep this file: much of it can still be read.</source>
        <translation>Pulihkan cadangan, dan simpan berkas ini: sebagian besar masih terbaca.</translation>
    </message>
    <message>
        <source>Restore a backup (&apos;penanda backups&apos; lists them), and keep this file.</source>
        <translation>Pulihkan cadangan (&apos;penanda backups&apos; menampilkannya), dan simpan berkas ini.</translation>
    </message>
    <message>
        <source>&apos;penanda check&apos; says where; restore a backup, and keep this file.</source>
        <translation>&apos;penanda check&apos; menunjukkan tempatnya; pulihkan cadangan, dan simpan berkas ini.</translation>
    </message>
    <message>
        <source>&apos;penanda check&apos; names the article. Restore a backup, and keep this file.</source>
        <translation>&apos;penanda check&apos; menyebut artikelnya. Pulihkan cadangan, dan simpan berkas ini.</translation>
    </message>
    <message>
        <source>Restore another one.</source>
        <translation>Pulihkan yang lain.</translation>
    </message>
    <message>
        <source>the backup is damaged ({law}: {where})</source>
        <translation>cadangan rusak ({law}: {where})</translation>
    </message>
    <message>
        <source>A copy is made beside a project, never over it: choose another name.</source>
        <translation>Salinan dibuat di samping proyek, tidak pernah menimpanya: pilih nama lain.</translation>
    </message>
    <message>
        <source>a file of a project that stood there is left ({file}), and would be read into this one</source>
        <translation>ada berkas tersisa dari proyek yang dahulu di sana ({file}), dan akan terbaca ke dalam proyek ini</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Pilih nama lain, atau pindahkan berkas itu.</translation>
    </message>
    <message>
        <source>the copy is damaged ({what})</source>
        <translation>salinannya rusak ({what})</translation>
    </message>
    <message>
        <source>the copy does not end where the project did</source>
        <translation>salinannya tidak berakhir di tempat proyek berakhir</translation>
    </message>
    <message>
        <source>Check the disk, and the project with &apos;penanda check&apos;.</source>
        <translation>Periksa diskanya, dan proyeknya dengan &apos;penanda check&apos;.</translation>
    </message>
    <message>
        <source>the disk failed to read or write ({what})</source>
        <translation>diska gagal membaca atau menulis ({what})</translation>
    </message>
    <message>
        <source>Check the disk; what was said to be saved before is safe.</source>
        <translation>Periksa diskanya; yang sudah dikatakan tersimpan tetap aman.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of its folder.</source>
        <translation>Periksa lokasi dan izin foldernya.</translation>
    </message>
    <message>
        <source>is no Penanda project (no SQLite file)</source>
        <translation>bukan proyek Penanda (bukan berkas SQLite)</translation>
    </message>
    <message>
        <source>is a SQLite file, but no Penanda project</source>
        <translation>adalah berkas SQLite, tetapi bukan proyek Penanda</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>berkasnya kosong</translation>
    </message>
    <message>
        <source>Name a .penanda file.</source>
        <translation>Sebutkan berkas .penanda.</translation>
    </message>
    <message>
        <source>Name a .penanda file, or make a new one.</source>
        <translation>Sebutkan berkas .penanda, atau buat yang baru.</translation>
    </message>
    <message>
        <source>was written by a newer Penanda (file version {version}, this program knows {known})</source>
        <translation>ditulis oleh Penanda yang lebih baru (versi berkas {version}, program ini mengenal {known})</translation>
    </message>
    <message>
        <source>Install the newer Penanda; nothing was changed.</source>
        <translation>Pasang Penanda yang lebih baru; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>was made by an older Penanda and could not be brought to the shape that this one needs ({what}); it is as it was</source>
        <translation>dibuat oleh Penanda lama dan tidak dapat disesuaikan untuk versi ini ({what}); berkasnya tetap seperti semula</translation>
    </message>
    <message>
        <source>A copy of it is {copy}. Go on with the older Penanda, and tell us.</source>
        <translation>Salinannya {copy}. Teruskan dengan Penanda lama, dan beri tahu kami.</translation>
    </message>
    <message>
        <source>the file stands under more than one name (hard links), and two programs could write to it unseen by each other</source>
        <translation>berkas ini punya lebih dari satu nama (hard link), dan dua program dapat menulis tanpa saling tahu</translation>
    </message>
    <message>
        <source>Work on a copy, or remove the other name.</source>
        <translation>Bekerjalah pada salinan, atau hapus nama yang lain.</translation>
    </message>
    <message>
        <source>changes stand in its -wal file, and this place does not let them be read</source>
        <translation>ada perubahan di berkas -wal, dan tempat ini tidak mengizinkannya dibaca</translation>
    </message>
    <message>
        <source>Copy the file together with its -wal file to a folder that you may write in.</source>
        <translation>Salin berkas beserta berkas -wal ke folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>cannot be made anew from its journal ({law}: {where})</source>
        <translation>tidak dapat dibuat ulang dari jurnalnya ({law}: {where})</translation>
    </message>
    <message>
        <source>there is no article {article}</source>
        <translation>tidak ada artikel {article}</translation>
    </message>
    <message>
        <source>&apos;penanda articles&apos; lists them.</source>
        <translation>&apos;penanda articles&apos; menampilkan daftarnya.</translation>
    </message>
    <message>
        <source>is locked with a passphrase, or is no Penanda project</source>
        <translation>terkunci dengan frasa sandi, atau bukan proyek Penanda</translation>
    </message>
    <message>
        <source>Give its passphrase, at a terminal or as PENANDA_PASSPHRASE.</source>
        <translation>Berikan frasa sandinya, di terminal atau sebagai PENANDA_PASSPHRASE.</translation>
    </message>
    <message>
        <source>this passphrase does not open it</source>
        <translation>frasa sandi ini tidak membukanya</translation>
    </message>
    <message>
        <source>the passphrase is no text</source>
        <translation>frasa sandinya bukan teks</translation>
    </message>
    <message>
        <source>Use letters that can be typed.</source>
        <translation>Gunakan huruf yang dapat diketik.</translation>
    </message>
    <message>
        <source>the keyring did not do it ({what})</source>
        <translation>gantungan kunci tidak melakukannya ({what})</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again; until then the secret is asked for each time.</source>
        <translation>Buka gantungan kunci dan coba lagi; sampai saat itu rahasianya ditanyakan setiap kali.</translation>
    </message>
    <message>
        <source>this system has no keyring</source>
        <translation>sistem ini tidak punya gantungan kunci</translation>
    </message>
    <message>
        <source>the same range is marked {label} already</source>
        <translation>tempat yang sama sudah ditandai {label}</translation>
    </message>
    <message>
        <source>Delete one of the two, or choose another range.</source>
        <translation>Hapus salah satu, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>the span cannot be split there</source>
        <translation>rentang tidak dapat dipecah di situ</translation>
    </message>
    <message>
        <source>Put the caret inside of it; it may be within a word.</source>
        <translation>Letakkan kursor di dalamnya; boleh di tengah kata.</translation>
    </message>
    <message>
        <source>only two or more spans of one label can be joined</source>
        <translation>hanya dua rentang atau lebih dengan label sama yang dapat digabung</translation>
    </message>
    <message>
        <source>Relabel one of them first, or select over spans of one label.</source>
        <translation>Ganti label salah satunya dahulu, atau pilih rentang berlabel sama.</translation>
    </message>
    <message>
        <source>there is no other span of that label to join</source>
        <translation>tidak ada rentang lain dengan label itu untuk digabung</translation>
    </message>
    <message>
        <source>Select over two spans of one label, or stand on the first of them.</source>
        <translation>Pilih dua rentang berlabel sama, atau berdirilah di yang pertama.</translation>
    </message>
    <message>
        <source>there is no span here</source>
        <translation>tidak ada rentang di sini</translation>
    </message>
    <message>
        <source>there is no span here to do the last act to again</source>
        <translation>tidak ada rentang di sini untuk mengulang tindakan terakhir</translation>
    </message>
    <message>
        <source>Select one first.</source>
        <translation>Pilih satu dahulu.</translation>
    </message>
    <message>
        <source>nothing was done yet that could be done again</source>
        <translation>belum ada tindakan yang dapat diulang</translation>
    </message>
    <message>
        <source>the last act cannot be done again elsewhere</source>
        <translation>tindakan terakhir tidak dapat diulang di tempat lain</translation>
    </message>
    <message>
        <source>What can: a label, attributes, a doubt, a moved edge, a split, a join.</source>
        <translation>Yang dapat: label, atribut, keraguan, tepi yang digeser, pemecahan, penggabungan.</translation>
    </message>
    <message>
        <source>there is nothing here to make a region of</source>
        <translation>tidak ada apa-apa di sini untuk dijadikan bagian</translation>
    </message>
    <message>
        <source>Put the caret in a line with text, or select a part of it.</source>
        <translation>Letakkan kursor di baris berteks, atau pilih sebagian.</translation>
    </message>
    <message>
        <source>{kind} cannot go from {head} to {tail}</source>
        <translation>{kind} tidak dapat dari {head} ke {tail}</translation>
    </message>
    <message>
        <source>It goes from {heads} to {tails}.</source>
        <translation>Relasi ini dari {heads} ke {tails}.</translation>
    </message>
    <message>
        <source>there is nothing to relate this {label} to</source>
        <translation>tidak ada yang dapat dihubungkan dengan {label} ini</translation>
    </message>
    <message>
        <source>Mark the span at the other end first; the scheme says which labels fit.</source>
        <translation>Tandai rentang di ujung lain dahulu; skema menyebut label mana yang cocok.</translation>
    </message>
    <message>
        <source>this was a state of {who}&apos;s work</source>
        <translation>ini keadaan pekerjaan {who}</translation>
    </message>
    <message>
        <source>Each annotator restores her own layer.</source>
        <translation>Setiap anotator memulihkan lapisannya sendiri.</translation>
    </message>
    <message>
        <source>Each annotator writes her own layer.</source>
        <translation>Setiap anotator menulis lapisannya sendiri.</translation>
    </message>
    <message>
        <source>{who} cannot write in the layer of {layer}</source>
        <translation>{who} tidak dapat menulis di lapisan {layer}</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>tidak ada yang dapat diurungkan</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>tidak ada yang dapat diulangi</translation>
    </message>
    <message>
        <source>“{act}” cannot be undone: {why}</source>
        <translation>“{act}” tidak dapat diurungkan: {why}</translation>
    </message>
    <message>
        <source>“{act}” cannot be redone: {why}</source>
        <translation>“{act}” tidak dapat diulangi: {why}</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>tidak ada artikel yang terbuka</translation>
    </message>
    <message>
        <source>Open one from the library.</source>
        <translation>Buka satu dari pustaka.</translation>
    </message>
    <message>
        <source>{edge} lies inside a written character ({text})</source>
        <translation>{edge} berada di dalam satu aksara ({text})</translation>
    </message>
    <message>
        <source>Move the edge to before the letter or after its marks.</source>
        <translation>Pindahkan tepinya ke sebelum huruf atau sesudah tandanya.</translation>
    </message>
    <message>
        <source>{start} to {end} is no range of its {count} characters</source>
        <translation>{start} sampai {end} bukan bagian dari {count} aksaranya</translation>
    </message>
    <message>
        <source>Offsets count code points from 0; the end is exclusive.</source>
        <translation>Posisi dihitung per titik kode dari 0; akhirnya tidak termasuk.</translation>
    </message>
    <message>
        <source>the {thing} has changed since it was read</source>
        <translation>{thing} sudah berubah sejak dibaca</translation>
    </message>
    <message>
        <source>a {thing} with the id {id} is there already</source>
        <translation>sudah ada {thing} dengan id {id}</translation>
    </message>
    <message>
        <source>Give it another id.</source>
        <translation>Beri id lain.</translation>
    </message>
    <message>
        <source>it has been decided meanwhile</source>
        <translation>itu sudah diputuskan sementara itu</translation>
    </message>
    <message>
        <source>Look at it as it stands, and repeat the step if it is still needed.</source>
        <translation>Lihat keadaannya sekarang, lalu ulangi langkah itu jika masih perlu.</translation>
    </message>
    <message>
        <source>Open the article again and repeat the step.</source>
        <translation>Buka lagi artikelnya dan ulangi langkah ini.</translation>
    </message>
    <message>
        <source>Open the project again and repeat the step.</source>
        <translation>Buka lagi proyeknya dan ulangi langkah ini.</translation>
    </message>
    <message>
        <source>Repeat the step.</source>
        <translation>Ulangi langkah ini.</translation>
    </message>
    <message>
        <source>{who} has a remark on the article already</source>
        <translation>{who} sudah punya catatan tentang artikel ini</translation>
    </message>
    <message>
        <source>the region {id} is there already</source>
        <translation>bagian {id} sudah ada</translation>
    </message>
    <message>
        <source>the change does not fit what the project holds now ({what})</source>
        <translation>perubahannya tidak cocok dengan isi proyek sekarang ({what})</translation>
    </message>
    <message>
        <source>what the project says of its splits or of itself has changed since it was read</source>
        <translation>pembagian atau keterangan proyek sudah berubah sejak dibaca</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>tidak ada yang dicari</translation>
    </message>
    <message>
        <source>Type a word or a part of one.</source>
        <translation>Ketik sebuah kata atau sebagiannya.</translation>
    </message>
    <message>
        <source>the query holds half a character (a lone surrogate)</source>
        <translation>kueri berisi setengah aksara</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Ketik lagi.</translation>
    </message>
    <message>
        <source>there is no span {span} in the layer of {layer}</source>
        <translation>tidak ada rentang {span} di lapisan {layer}</translation>
    </message>
    <message>
        <source>It was left as it is; the next step goes past it.</source>
        <translation>Dibiarkan seperti adanya; langkah berikutnya melewatinya.</translation>
    </message>
    <message>
        <source>It was left as it is, for {name} did “{act}” there since: once {name} takes that back, it can be undone. The next step goes past it.</source>
        <translation>Dibiarkan seperti adanya, karena {name} melakukan “{act}” di sana sesudahnya: setelah {name} menariknya, ini dapat diurungkan. Langkah berikutnya melewatinya.</translation>
    </message>
    <message>
        <source>there is nothing here to look for elsewhere</source>
        <translation>tidak ada apa-apa di sini untuk dicari di tempat lain</translation>
    </message>
    <message>
        <source>Select a part of the text, or a span.</source>
        <translation>Pilih sebagian teks, atau sebuah rentang.</translation>
    </message>
    <message>
        <source>{annotator} is no annotator of this question</source>
        <translation>{annotator} bukan anotator pertanyaan ini</translation>
    </message>
    <message>
        <source>Take one of {names}.</source>
        <translation>Ambil salah satu dari {names}.</translation>
    </message>
    <message>
        <source>a relation cannot be edited</source>
        <translation>relasi tidak dapat disunting</translation>
    </message>
    <message>
        <source>Take one or reject it.</source>
        <translation>Ambil satu atau tolak.</translation>
    </message>
    <message>
        <source>there is no span</source>
        <translation>tidak ada rentang</translation>
    </message>
    <message>
        <source>To have none, reject the question.</source>
        <translation>Jika tidak ingin ada, tolak pertanyaannya.</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>catatannya kosong</translation>
    </message>
    <message>
        <source>Write what the annotators shall look at.</source>
        <translation>Tulis apa yang harus dilihat para anotator.</translation>
    </message>
    <message>
        <source>this question is asked no more, for what it was about has changed</source>
        <translation>pertanyaan ini tidak ditanyakan lagi, karena pokoknya sudah berubah</translation>
    </message>
    <message>
        <source>Look at what is asked now.</source>
        <translation>Lihat apa yang ditanyakan sekarang.</translation>
    </message>
    <message>
        <source>{start} to {end} is no range</source>
        <translation>{start} sampai {end} bukan rentang</translation>
    </message>
    <message>
        <source>Mark at least a character.</source>
        <translation>Tandai sedikitnya satu aksara.</translation>
    </message>
    <message>
        <source>the other end of a relation is not in gold any more</source>
        <translation>ujung lain relasi tidak ada lagi di gold</translation>
    </message>
    <message>
        <source>Look at what gold has now.</source>
        <translation>Lihat isi gold sekarang.</translation>
    </message>
    <message>
        <source>{kind} cannot join {label} and {other}</source>
        <translation>{kind} tidak dapat menghubungkan {label} dan {other}</translation>
    </message>
    <message>
        <source>Remove the relation first, or keep the label.</source>
        <translation>Hapus relasinya dahulu, atau pertahankan labelnya.</translation>
    </message>
    <message>
        <source>there is no rule {rule}</source>
        <translation>tidak ada aturan {rule}</translation>
    </message>
    <message>
        <source>the rule {rule} needs {what}</source>
        <translation>aturan {rule} memerlukan {what}</translation>
    </message>
    <message>
        <source>Say whose word decides, and of which label.</source>
        <translation>Sebutkan siapa yang menentukan, dan untuk label mana.</translation>
    </message>
    <message>
        <source>the rule weighted needs three annotators on an article, and no article has them</source>
        <translation>aturan berbobot memerlukan tiga anotator pada satu artikel, dan tidak ada artikel yang memilikinya</translation>
    </message>
    <message>
        <source>Of two, take majority or longest, or decide the most informative conflicts first.</source>
        <translation>Dengan dua anotator, pakai mayoritas atau terpanjang, atau putuskan dahulu konflik yang paling informatif.</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>belum ada yang ditandai</translation>
    </message>
    <message>
        <source>Mark the range in the gold card first.</source>
        <translation>Tandai rentangnya di kartu gold dahulu.</translation>
    </message>
    <message>
        <source>nothing is decided here</source>
        <translation>belum ada yang diputuskan di sini</translation>
    </message>
    <message>
        <source>Decide the question first, then add it.</source>
        <translation>Putuskan pertanyaannya dahulu, lalu tambahkan.</translation>
    </message>
    <message>
        <source>this decision left no span that could be an example</source>
        <translation>keputusan ini tidak meninggalkan rentang yang dapat menjadi contoh</translation>
    </message>
    <message>
        <source>Choose one that put a span into gold.</source>
        <translation>Pilih keputusan yang memasukkan rentang ke gold.</translation>
    </message>
    <message>
        <source>gold is made by decisions, not by hand</source>
        <translation>gold dibuat lewat keputusan, bukan dengan tangan</translation>
    </message>
    <message>
        <source>at least two annotators are needed</source>
        <translation>diperlukan sedikitnya dua anotator</translation>
    </message>
    <message>
        <source>Import the work of another, or name two.</source>
        <translation>Impor pekerjaan orang lain, atau sebutkan dua.</translation>
    </message>
    <message>
        <source>there is no annotator &apos;{name}&apos;</source>
        <translation>tidak ada anotator &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Yang ada: {names}.</translation>
    </message>
    <message>
        <source>{name} cannot name an annotator: what belongs to all stands under it</source>
        <translation>{name} tidak dapat menjadi nama anotator: itu nama milik bersama</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Gunakan nama lain.</translation>
    </message>
    <message>
        <source>{name} cannot name an annotator</source>
        <translation>{name} tidak dapat menjadi nama anotator</translation>
    </message>
    <message>
        <source>Use 1 to 60 printable characters with no blank at either end.</source>
        <translation>Gunakan 1 sampai 60 aksara tercetak tanpa spasi di kedua ujung.</translation>
    </message>
    <message>
        <source>{label} has no attribute {name}</source>
        <translation>{label} tidak punya atribut {name}</translation>
    </message>
    <message>
        <source>the scheme {scheme} has no label {name}</source>
        <translation>skema {scheme} tidak punya label {name}</translation>
    </message>
    <message>
        <source>the scheme {scheme} has no relation {name}</source>
        <translation>skema {scheme} tidak punya relasi {name}</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{value}&apos;</source>
        <translation>{name} tidak dapat berisi &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Pilih salah satu dari {names}.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>Gunakan salah satu dari {names}.</translation>
    </message>
    <message>
        <source>{name} {value} is no country code</source>
        <translation>{name}: {value} bukan kode negara</translation>
    </message>
    <message>
        <source>Write its code of ISO 3166-1, as TH; the form takes its name too, in any language.</source>
        <translation>Tulis kode ISO 3166-1, misalnya TH; formulir juga menerima namanya, dalam bahasa apa pun.</translation>
    </message>
    <message>
        <source>{name} {value} is of the Buddhist era</source>
        <translation>{name}: {value} memakai tahun Buddhis</translation>
    </message>
    <message>
        <source>Write years of the common era: {year} for {buddhist}.</source>
        <translation>Tulis tahun Masehi: {year} untuk {buddhist}.</translation>
    </message>
    <message>
        <source>{name} {value} is no date</source>
        <translation>{name}: {value} bukan tanggal</translation>
    </message>
    <message>
        <source>Write it as 2027-12-31, or as far as it is known: 2027-12, 2027.</source>
        <translation>Tulis seperti 2027-12-31, atau sejauh yang diketahui: 2027-12, 2027.</translation>
    </message>
    <message>
        <source>the label {name} is retired: what has it keeps it, and nothing more is marked with it</source>
        <translation>label {name} sudah pensiun: yang memilikinya tetap, dan tidak dipakai lagi untuk menandai</translation>
    </message>
    <message>
        <source>{label} has an attribute {name} already</source>
        <translation>{label} sudah punya atribut {name}</translation>
    </message>
    <message>
        <source>{kind} is no type of attribute</source>
        <translation>{kind} bukan jenis atribut</translation>
    </message>
    <message>
        <source>there is a relation {name} already</source>
        <translation>sudah ada relasi {name}</translation>
    </message>
    <message>
        <source>which labels the relation {name} joins is not said</source>
        <translation>belum disebut label mana yang dihubungkan relasi {name}</translation>
    </message>
    <message>
        <source>Name labels for its heads and its tails.</source>
        <translation>Sebutkan label untuk kepala dan ekornya.</translation>
    </message>
    <message>
        <source>an example needs a text</source>
        <translation>contoh memerlukan teks</translation>
    </message>
    <message>
        <source>{label} has this example already</source>
        <translation>{label} sudah punya contoh ini</translation>
    </message>
    <message>
        <source>every key has a label</source>
        <translation>semua tombol sudah punya label</translation>
    </message>
    <message>
        <source>Name the key of the label.</source>
        <translation>Sebutkan tombol labelnya.</translation>
    </message>
    <message>
        <source>there is a label {name} already</source>
        <translation>sudah ada label {name}</translation>
    </message>
    <message>
        <source>{label} is the last label in use</source>
        <translation>{label} adalah label terakhir yang dipakai</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Tambahkan yang lain dahulu.</translation>
    </message>
    <message>
        <source>{label} is not retired</source>
        <translation>{label} belum pensiun</translation>
    </message>
    <message>
        <source>what shall change of {label} is not said</source>
        <translation>belum disebut apa yang berubah pada {label}</translation>
    </message>
    <message>
        <source>the key {key} is that of {name}</source>
        <translation>tombol {key} milik {name}</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Pilih tombol lain.</translation>
    </message>
    <message>
        <source>labels are merged into another one</source>
        <translation>label digabungkan ke label lain</translation>
    </message>
    <message>
        <source>Name at least one other label.</source>
        <translation>Sebutkan sedikitnya satu label lain.</translation>
    </message>
    <message>
        <source>a label is split into itself and another one</source>
        <translation>label dipecah menjadi dirinya dan label lain</translation>
    </message>
    <message>
        <source>which spans of {label} shall be {other} is not said</source>
        <translation>belum disebut rentang {label} mana yang menjadi {other}</translation>
    </message>
    <message>
        <source>Name a value of an attribute, or strings.</source>
        <translation>Sebutkan nilai atribut, atau string.</translation>
    </message>
    <message>
        <source>nothing of the scheme would change</source>
        <translation>tidak ada yang berubah pada skema</translation>
    </message>
    <message>
        <source>the scheme has changed since it was read</source>
        <translation>skema sudah berubah sejak dibaca</translation>
    </message>
    <message>
        <source>the scheme does not fit what the project holds now: {what}</source>
        <translation>skema tidak cocok dengan isi proyek sekarang: {what}</translation>
    </message>
    <message>
        <source>See what was marked meanwhile, and change the scheme again.</source>
        <translation>Lihat apa yang ditandai sementara itu, lalu ubah skemanya lagi.</translation>
    </message>
    <message>
        <source>the text of the scheme cannot be edited: {what}</source>
        <translation>teks skema tidak dapat disunting: {what}</translation>
    </message>
    <message>
        <source>Write it more plainly: see resources/schemes for the shape.</source>
        <translation>Tulis lebih sederhana: lihat bentuknya di resources/schemes.</translation>
    </message>
    <message>
        <source>See resources/schemes for the shape.</source>
        <translation>Lihat bentuknya di resources/schemes.</translation>
    </message>
    <message>
        <source>is no valid TOML: {what}</source>
        <translation>bukan TOML yang sah: {what}</translation>
    </message>
    <message>
        <source>Mend the file and try again.</source>
        <translation>Perbaiki berkasnya dan coba lagi.</translation>
    </message>
    <message>
        <source>key {key} must be one visible character</source>
        <translation>tombol {key} harus satu aksara yang tampak</translation>
    </message>
    <message>
        <source>{what} &apos;{name}&apos; stands twice</source>
        <translation>{what} &apos;{name}&apos; muncul dua kali</translation>
    </message>
    <message>
        <source>relation {name} names no label of it: {label}</source>
        <translation>relasi {name} menyebut label yang tidak ada: {label}</translation>
    </message>
    <message>
        <source>all its labels are retired</source>
        <translation>semua labelnya sudah pensiun</translation>
    </message>
    <message>
        <source>it has no [[labels]]</source>
        <translation>tidak punya [[labels]]</translation>
    </message>
    <message>
        <source>{key} {value} must be letters, digits, &apos;-&apos; or &apos;_&apos;</source>
        <translation>{key} {value} harus berupa huruf, angka, &apos;-&apos; atau &apos;_&apos;</translation>
    </message>
    <message>
        <source>{key} {value} is no colour such as #0b64a5</source>
        <translation>{key} {value} bukan warna seperti #0b64a5</translation>
    </message>
    <message>
        <source>what the import needs cannot be added to the scheme: {why}</source>
        <translation>yang diperlukan impor tidak dapat ditambahkan ke skema: {why}</translation>
    </message>
    <message>
        <source>Give what cannot be added another name with --map NAME=OTHER, or leave it out with --map NAME=</source>
        <translation>Beri nama lain dengan --map NAME=OTHER, atau tinggalkan dengan --map NAME=</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; is no language code</source>
        <translation>&apos;{code}&apos; bukan kode bahasa</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Name a file with text in it.</source>
        <translation>Sebutkan berkas yang berisi teks.</translation>
    </message>
    <message>
        <source>is binary, not text</source>
        <translation>adalah berkas biner, bukan teks</translation>
    </message>
    <message>
        <source>is {kind}, not text</source>
        <translation>adalah {kind}, bukan teks</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}</source>
        <translation>tidak dapat dibaca sebagai {encoding}</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte}</source>
        <translation>bukan {encoding}: bita salah {byte}</translation>
    </message>
    <message>
        <source>{what} and is not {encoding}</source>
        <translation>{what} dan bukan {encoding}</translation>
    </message>
    <message>
        <source>State no encoding for this file.</source>
        <translation>Jangan sebutkan pengodean untuk berkas ini.</translation>
    </message>
    <message>
        <source>State no encoding.</source>
        <translation>Jangan sebutkan pengodean.</translation>
    </message>
    <message>
        <source>State {encoding}, or no encoding.</source>
        <translation>Sebutkan {encoding}, atau jangan sebutkan.</translation>
    </message>
    <message>
        <source>reads as {encoding} and not as {stated}</source>
        <translation>terbaca sebagai {encoding} dan bukan {stated}</translation>
    </message>
    <message>
        <source>holds a NUL character, which no text has</source>
        <translation>berisi aksara NUL, yang tidak ada dalam teks</translation>
    </message>
    <message>
        <source>Remove it, if the file is text at all.</source>
        <translation>Hapus, jika berkas ini memang teks.</translation>
    </message>
    <message>
        <source>has half a surrogate pair, which is no character, at character {number}</source>
        <translation>berisi setengah pasangan surogat, yang bukan aksara, pada aksara {number}</translation>
    </message>
    <message>
        <source>is not {encoding}, or has a control character ({control}) in it</source>
        <translation>bukan {encoding}, atau berisi aksara kendali ({control})</translation>
    </message>
    <message>
        <source>there is no encoding {name}</source>
        <translation>tidak ada pengodean {name}</translation>
    </message>
    <message>
        <source>Use a name such as tis-620, cp874, cp1258, tcvn3, viscii, vni or utf-8, or have the file converted to UTF-8 first.</source>
        <translation>Gunakan nama seperti tis-620, cp874, cp1258, tcvn3, viscii, vni, atau utf-8, atau ubah berkasnya ke UTF-8 dahulu.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Simpan berkas sebagai UTF-8.</translation>
    </message>
    <message>
        <source>Let its name end in .zip.</source>
        <translation>Beri akhiran .zip pada namanya.</translation>
    </message>
    <message>
        <source>the ending {suffix} names no format</source>
        <translation>akhiran {suffix} bukan format yang dikenal</translation>
    </message>
    <message>
        <source>its ending names no format</source>
        <translation>akhirannya bukan format yang dikenal</translation>
    </message>
    <message>
        <source>Name the format ({names}) or use one of these endings: {endings}.</source>
        <translation>Sebutkan formatnya ({names}) atau pakai salah satu akhiran: {endings}.</translation>
    </message>
    <message>
        <source>the format {name} can be written but not read</source>
        <translation>format {name} dapat ditulis tetapi tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Readable: {names}.</source>
        <translation>Yang dapat dibaca: {names}.</translation>
    </message>
    <message>
        <source>holds no documents</source>
        <translation>tidak berisi dokumen</translation>
    </message>
    <message>
        <source>Name a file with a header and rows.</source>
        <translation>Sebutkan berkas dengan baris judul dan isi.</translation>
    </message>
    <message>
        <source>the row has {cells} cells and the header {header}</source>
        <translation>barisnya punya {cells} sel dan judulnya {header}</translation>
    </message>
    <message>
        <source>Put cells with a separator or a line end in them into quotes.</source>
        <translation>Beri tanda kutip pada sel yang berisi pemisah atau akhir baris.</translation>
    </message>
    <message>
        <source>is a table of spans, a row a span, and does not hold the texts of the articles</source>
        <translation>adalah tabel rentang, satu baris satu rentang, dan tidak memuat teks artikel</translation>
    </message>
    <message>
        <source>Import what holds the texts, as JSONL; or name the column with --column text=NAME.</source>
        <translation>Impor yang memuat teksnya, seperti JSONL; atau sebutkan kolomnya dengan --column text=NAME.</translation>
    </message>
    <message>
        <source>the column {name} stands twice</source>
        <translation>kolom {name} muncul dua kali</translation>
    </message>
    <message>
        <source>Rename one of the two.</source>
        <translation>Ganti nama salah satunya.</translation>
    </message>
    <message>
        <source>there is no column {name} among {names}</source>
        <translation>tidak ada kolom {name} di antara {names}</translation>
    </message>
    <message>
        <source>is cut off: the end of a part is missing</source>
        <translation>terpotong: akhir salah satu bagiannya hilang</translation>
    </message>
    <message>
        <source>has no text of an article in it</source>
        <translation>tidak berisi teks artikel</translation>
    </message>
    <message>
        <source>is larger than {number} MB, the most that one JSON file may have</source>
        <translation>lebih besar dari {number} MB, batas satu berkas JSON</translation>
    </message>
    <message>
        <source>is larger than {number} MB, the most that one article may have</source>
        <translation>lebih besar dari {number} MB, batas satu artikel</translation>
    </message>
    <message>
        <source>Write it as JSONL, one object a line.</source>
        <translation>Tulis sebagai JSONL, satu objek per baris.</translation>
    </message>
    <message>
        <source>Split it, or take it in as JSONL or CSV with one article a line.</source>
        <translation>Pecah, atau impor sebagai JSONL atau CSV dengan satu artikel per baris.</translation>
    </message>
    <message>
        <source>is not usable JSON: {what}</source>
        <translation>bukan JSON yang dapat dipakai: {what}</translation>
    </message>
    <message>
        <source>is not valid JSON: {what} at character {number} of the line</source>
        <translation>bukan JSON yang sah: {what} pada aksara {number} di baris itu</translation>
    </message>
    <message>
        <source>Write one whole JSON object on each line.</source>
        <translation>Tulis satu objek JSON utuh di setiap baris.</translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation>Perbaiki baris itu.</translation>
    </message>
    <message>
        <source>is one JSON document, not an object a line</source>
        <translation>adalah satu dokumen JSON, bukan satu objek per baris</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing</source>
        <translation>&apos;{key}&apos; tidak ada</translation>
    </message>
    <message>
        <source>Name the key that holds the text, as with --column text={name}.</source>
        <translation>Sebutkan kunci yang memuat teksnya, misalnya --column text={name}.</translation>
    </message>
    <message>
        <source>&apos;text&apos; is empty</source>
        <translation>&apos;text&apos; kosong</translation>
    </message>
    <message>
        <source>Remove the line or give it a text.</source>
        <translation>Hapus barisnya atau beri teks.</translation>
    </message>
    <message>
        <source>&apos;sha256&apos; does not fit the text, which was changed after it was written</source>
        <translation>&apos;sha256&apos; tidak cocok dengan teksnya, yang diubah setelah ditulis</translation>
    </message>
    <message>
        <source>Take the file from its source again, or remove &apos;sha256&apos; if the change was meant.</source>
        <translation>Ambil lagi berkas dari sumbernya, atau hapus &apos;sha256&apos; jika perubahannya disengaja.</translation>
    </message>
    <message>
        <source>the same text stands on line {line} already</source>
        <translation>teks yang sama sudah ada di baris {line}</translation>
    </message>
    <message>
        <source>Remove one of the two, or give each its own id.</source>
        <translation>Hapus salah satu, atau beri id masing-masing.</translation>
    </message>
    <message>
        <source>{start}-{end} is out of range: the text has {count} characters</source>
        <translation>{start}-{end} di luar jangkauan: teksnya {count} aksara</translation>
    </message>
    <message>
        <source>its &apos;text&apos; is {surface} but {start}-{end} marks {text}</source>
        <translation>&apos;text&apos;-nya {surface} tetapi {start}-{end} menandai {text}</translation>
    </message>
    <message>
        <source>Count &apos;start&apos; and &apos;end&apos; in Unicode code points, not bytes or UTF-16 units.</source>
        <translation>Hitung &apos;start&apos; dan &apos;end&apos; dalam titik kode Unicode, bukan bita atau satuan UTF-16.</translation>
    </message>
    <message>
        <source>the id {id} stands for two different texts</source>
        <translation>id {id} dipakai untuk dua teks berbeda</translation>
    </message>
    <message>
        <source>Give each text an id of its own, or leave the ids out.</source>
        <translation>Beri setiap teks id sendiri, atau tinggalkan id-nya.</translation>
    </message>
    <message>
        <source>relation {id}: {kind} cannot go from {head} to {tail}</source>
        <translation>relasi {id}: {kind} tidak dapat dari {head} ke {tail}</translation>
    </message>
    <message>
        <source>there is nothing to import</source>
        <translation>tidak ada yang diimpor</translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation>bersarang terlalu dalam</translation>
    </message>
    <message>
        <source>the {thing} holds no articles, only other files ({names})</source>
        <translation>{thing} tidak berisi artikel, hanya berkas lain ({names})</translation>
    </message>
    <message>
        <source>the archive holds no files</source>
        <translation>arsipnya tidak berisi berkas</translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({name})</source>
        <translation>berisi berkas yang akan berada di luarnya ({name})</translation>
    </message>
    <message>
        <source>Do not trust where it came from.</source>
        <translation>Jangan percayai asalnya.</translation>
    </message>
    <message>
        <source>is encrypted ({name})</source>
        <translation>terenkripsi ({name})</translation>
    </message>
    <message>
        <source>holds a link instead of a file ({name})</source>
        <translation>berisi tautan, bukan berkas ({name})</translation>
    </message>
    <message>
        <source>holds another archive ({name})</source>
        <translation>berisi arsip lain ({name})</translation>
    </message>
    <message>
        <source>would unpack to {size} bytes, {times} times its size</source>
        <translation>akan menjadi {size} bita, {times} kali ukurannya</translation>
    </message>
    <message>
        <source>If that is meant, unpack it and import the folder.</source>
        <translation>Jika disengaja, bongkar dan impor foldernya.</translation>
    </message>
    <message>
        <source>is no zip archive, or a damaged one</source>
        <translation>bukan arsip zip, atau rusak</translation>
    </message>
    <message>
        <source>is packed in a way that cannot be read here</source>
        <translation>dikemas dengan cara yang tidak terbaca di sini</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>Kemas ulang.</translation>
    </message>
    <message>
        <source>this article has gold already, and it differs</source>
        <translation>artikel ini sudah punya gold, dan berbeda</translation>
    </message>
    <message>
        <source>Import it under another annotator&apos;s name, and compare.</source>
        <translation>Impor dengan nama anotator lain, lalu bandingkan.</translation>
    </message>
    <message>
        <source>an article with the id {id} and another text is there already</source>
        <translation>sudah ada artikel dengan id {id} dan teks lain</translation>
    </message>
    <message>
        <source>Change the id, or leave it out.</source>
        <translation>Ubah id-nya, atau tinggalkan.</translation>
    </message>
    <message>
        <source>{who} has {what} already, and it differs</source>
        <translation>{who} sudah punya {what}, dan berbeda</translation>
    </message>
    <message>
        <source>Import under another annotator&apos;s name.</source>
        <translation>Impor dengan nama anotator lain.</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte} at byte offset {number}</source>
        <translation>bukan {encoding}: bita salah {byte} pada bita {number}</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte} at byte {number} of the line</source>
        <translation>bukan {encoding}: bita salah {byte} pada bita {number} di baris itu</translation>
    </message>
    <message>
        <source>Use one of {names}, or leave it out.</source>
        <translation>Gunakan salah satu dari {names}, atau tinggalkan.</translation>
    </message>
    <message>
        <source>there is no unit {name}</source>
        <translation>tidak ada satuan {name}</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Yang dikenal: {names}.</translation>
    </message>
    <message>
        <source>the folder holds no files</source>
        <translation>foldernya tidak berisi berkas</translation>
    </message>
    <message>
        <source>no file fits this pattern</source>
        <translation>tidak ada berkas yang cocok dengan pola ini</translation>
    </message>
    <message>
        <source>State its encoding, such as cp874, cp1258, cp1252, {names} or utf-16-le, or save it as UTF-8.</source>
        <translation>Sebutkan pengodeannya, seperti cp874, cp1258, cp1252, {names}, atau utf-16-le, atau simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>State cp1252, which is Latin-1 as Windows writes it.</source>
        <translation>Sebutkan cp1252, yaitu Latin-1 seperti yang ditulis Windows.</translation>
    </message>
    <message>
        <source>Name a text file; one in UTF-16 or UTF-32 without a byte order mark needs its encoding stated, as utf-16-le or utf-32-le.</source>
        <translation>Sebutkan berkas teks; berkas UTF-16 atau UTF-32 tanpa BOM perlu disebutkan pengodeannya, seperti utf-16-le atau utf-32-le.</translation>
    </message>
    <message>
        <source>Save its text as plain text or HTML, and import that.</source>
        <translation>Simpan teksnya sebagai teks polos atau HTML, lalu impor itu.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Bongkar dan impor foldernya.</translation>
    </message>
    <message>
        <source>Use a code such as th, vi or id.</source>
        <translation>Gunakan kode seperti th, vi, atau id.</translation>
    </message>
    <message>
        <source>Say what each shall be with penanda import --map NAME=OTHER (--map NAME= leaves it out), add what is lacking with --add-labels, or one by one with penanda scheme PROJECT add NAME. An attribute is named with its label, as in --map LABEL.NAME=OTHER.</source>
        <translation>Sebutkan masing-masing menjadi apa dengan penanda import --map NAME=OTHER (--map NAME= meninggalkannya), tambahkan yang kurang dengan --add-labels, atau satu per satu dengan penanda scheme PROJECT add NAME. Atribut disebut bersama labelnya, seperti --map LABEL.NAME=OTHER.</translation>
    </message>
    <message>
        <source>is a zip archive</source>
        <translation>adalah arsip zip</translation>
    </message>
    <message>
        <source>is no folder of its own</source>
        <translation>bukan folder tersendiri</translation>
    </message>
    <message>
        <source>holds other things than a release ({names})</source>
        <translation>berisi hal lain selain rilis ({names})</translation>
    </message>
    <message>
        <source>Name another folder: a release takes the place of all that is in its folder.</source>
        <translation>Sebutkan folder lain: rilis menggantikan semua isi foldernya.</translation>
    </message>
    <message>
        <source>is a folder where a file must go</source>
        <translation>adalah folder di tempat yang harus berupa berkas</translation>
    </message>
    <message>
        <source>is not what a release writes, so the last release cannot be compared with</source>
        <translation>bukan tulisan sebuah rilis, jadi tidak dapat dibandingkan dengan rilis terakhir</translation>
    </message>
    <message>
        <source>Make the release in another folder.</source>
        <translation>Buat rilisnya di folder lain.</translation>
    </message>
    <message>
        <source>{who} holds no work to release</source>
        <translation>{who} tidak punya pekerjaan untuk dirilis</translation>
    </message>
    <message>
        <source>Choose an annotator who has work, or split the project first.</source>
        <translation>Pilih anotator yang punya pekerjaan, atau bagi proyeknya dahulu.</translation>
    </message>
    <message>
        <source>Its articles stand in no split: run &apos;penanda split&apos;.</source>
        <translation>Artikelnya tidak ada di bagian mana pun: jalankan &apos;penanda split&apos;.</translation>
    </message>
    <message>
        <source>not all would be in it: notes, doubts and attributes of free text, {number} in all, do not go out without the texts</source>
        <translation>tidak semua ada di dalamnya: catatan, keraguan, dan atribut teks bebas, seluruhnya {number}, tidak keluar tanpa teksnya</translation>
    </message>
    <message>
        <source>Allow the losses, or release the texts.</source>
        <translation>Izinkan kehilangannya, atau rilis teksnya.</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>tidak seperti waktu ditulis</translation>
    </message>
    <message>
        <source>the project is split already: {shares} by {by}, seed {seed}</source>
        <translation>proyek sudah dibagi: {shares} menurut {by}, seed {seed}</translation>
    </message>
    <message>
        <source>Leave the options out, and what is new joins; or split all anew.</source>
        <translation>Tinggalkan pilihannya, dan yang baru ikut serta; atau bagi ulang semuanya.</translation>
    </message>
    <message>
        <source>there is no article to split</source>
        <translation>tidak ada artikel untuk dibagi</translation>
    </message>
    <message>
        <source>1 article has no date: {names}</source>
        <translation>1 artikel tidak punya tanggal: {names}</translation>
    </message>
    <message>
        <source>{number} articles have no date: {names}</source>
        <translation>{number} artikel tidak punya tanggal: {names}</translation>
    </message>
    <message>
        <source>Give each a date such as 2024-05-17 in its metadata, or split by content.</source>
        <translation>Beri masing-masing tanggal seperti 2024-05-17 di metadatanya, atau bagi menurut isi.</translation>
    </message>
    <message>
        <source>the shares of the splits cannot be these</source>
        <translation>porsi bagiannya tidak dapat seperti ini</translation>
    </message>
    <message>
        <source>Name three whole numbers for train, dev and test, as 80/10/10.</source>
        <translation>Sebutkan tiga bilangan bulat untuk train, dev, dan test, misalnya 80/10/10.</translation>
    </message>
    <message>
        <source>not all would be in it (lost: {what})</source>
        <translation>tidak semua ada di dalamnya (hilang: {what})</translation>
    </message>
    <message>
        <source>Choose a format that holds all, as jsonl, or allow the losses.</source>
        <translation>Pilih format yang memuat semuanya, seperti jsonl, atau izinkan kehilangannya.</translation>
    </message>
    <message>
        <source>is no possible file name</source>
        <translation>tidak dapat menjadi nama berkas</translation>
    </message>
    <message>
        <source>is the name of the list of losses</source>
        <translation>adalah nama daftar kehilangan</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Pilih nama lain untuk berkasnya.</translation>
    </message>
    <message>
        <source>there is no article to export</source>
        <translation>tidak ada artikel untuk diekspor</translation>
    </message>
    <message>
        <source>Choose an annotator who has work, or other articles.</source>
        <translation>Pilih anotator yang punya pekerjaan, atau artikel lain.</translation>
    </message>
    <message>
        <source>was not made by an export, and would be replaced</source>
        <translation>tidak dibuat oleh ekspor, dan akan diganti</translation>
    </message>
    <message>
        <source>the written file cannot be read back ({why})</source>
        <translation>berkas yang ditulis tidak dapat dibaca ulang ({why})</translation>
    </message>
    <message>
        <source>Run &apos;penanda split&apos;, and mark articles of each split.</source>
        <translation>Jalankan &apos;penanda split&apos;, dan tandai artikel tiap bagian.</translation>
    </message>
    <message>
        <source>there is nothing to train on in {who}</source>
        <translation>tidak ada bahan latih di {who}</translation>
    </message>
    <message>
        <source>there is nothing to test on in {who}</source>
        <translation>tidak ada bahan uji di {who}</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this, with the format&apos;s name.</source>
        <translation>Tidak ada yang diubah. Mohon laporkan, beserta nama formatnya.</translation>
    </message>
    <message>
        <source>{library} is needed for this format and cannot be loaded ({what})</source>
        <translation>{library} diperlukan untuk format ini dan tidak dapat dimuat ({what})</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;{name}&apos;.</source>
        <translation>Pasang dengan: pip install &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>none of the formats has the projection {name}</source>
        <translation>tidak ada format yang punya proyeksi {name}</translation>
    </message>
    <message>
        <source>Choose one of {names} with the texts, or no projection.</source>
        <translation>Pilih salah satu dari {names} beserta teksnya, atau tanpa proyeksi.</translation>
    </message>
    <message>
        <source>Name no projection.</source>
        <translation>Jangan sebutkan proyeksi.</translation>
    </message>
    <message>
        <source>{name} names no repository</source>
        <translation>{name} bukan nama repositori</translation>
    </message>
    <message>
        <source>Write it as OWNER/NAME, in ASCII.</source>
        <translation>Tulis sebagai OWNER/NAME, dalam ASCII.</translation>
    </message>
    <message>
        <source>does not take {file}: {what}</source>
        <translation>tidak menerima {file}: {what}</translation>
    </message>
    <message>
        <source>the server did not answer as expected</source>
        <translation>server tidak menjawab seperti yang diharapkan</translation>
    </message>
    <message>
        <source>the server did not answer as expected (no JSON)</source>
        <translation>server tidak menjawab seperti yang diharapkan (bukan JSON)</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Periksalah.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Periksa alamatnya.</translation>
    </message>
    <message>
        <source>Check the address and the network, and try again.</source>
        <translation>Periksa alamat dan jaringannya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>cannot be reached ({what})</source>
        <translation>tidak dapat dihubungi ({what})</translation>
    </message>
    <message>
        <source>is no release</source>
        <translation>bukan rilis</translation>
    </message>
    <message>
        <source>Make one with &apos;penanda release&apos;.</source>
        <translation>Buat dengan &apos;penanda release&apos;.</translation>
    </message>
    <message>
        <source>is not as it was released</source>
        <translation>tidak seperti waktu dirilis</translation>
    </message>
    <message>
        <source>Make the release again.</source>
        <translation>Buat ulang rilisnya.</translation>
    </message>
    <message>
        <source>is no address of a server</source>
        <translation>bukan alamat server</translation>
    </message>
    <message>
        <source>Write it as https://example.org.</source>
        <translation>Tulis seperti https://example.org.</translation>
    </message>
    <message>
        <source>an address must not hold a name or a password</source>
        <translation>alamat tidak boleh memuat nama atau kata sandi</translation>
    </message>
    <message>
        <source>Keep the token in the keyring.</source>
        <translation>Simpan token di gantungan kunci.</translation>
    </message>
    <message>
        <source>a token would go out for all to read</source>
        <translation>token akan terkirim dan terbaca semua orang</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Gunakan https://.</translation>
    </message>
    <message>
        <source>sends us on without an end</source>
        <translation>mengalihkan tanpa henti</translation>
    </message>
    <message>
        <source>sends us on to a place without encryption</source>
        <translation>mengalihkan ke tempat tanpa enkripsi</translation>
    </message>
    <message>
        <source>Give another token (&apos;penanda publish token&apos; keeps it).</source>
        <translation>Berikan token lain (&apos;penanda publish token&apos; menyimpannya).</translation>
    </message>
    <message>
        <source>does not know this token</source>
        <translation>tidak mengenal token ini</translation>
    </message>
    <message>
        <source>Make another one in its account settings (&apos;penanda publish token&apos; keeps it).</source>
        <translation>Buat yang lain di pengaturan akunnya (&apos;penanda publish token&apos; menyimpannya).</translation>
    </message>
    <message>
        <source>holds no tasks for Label Studio</source>
        <translation>tidak berisi tugas untuk Label Studio</translation>
    </message>
    <message>
        <source>Make the release with the format {name} in it.</source>
        <translation>Buat rilis dengan format {name} di dalamnya.</translation>
    </message>
    <message>
        <source>there is no token for this server</source>
        <translation>tidak ada token untuk server ini</translation>
    </message>
    <message>
        <source>Give it one here.</source>
        <translation>Berikan di sini.</translation>
    </message>
    <message>
        <source>this is no token</source>
        <translation>ini bukan token</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Salin lagi, seutuhnya.</translation>
    </message>
    <message>
        <source>what would be sent is not what was shown: the release or the server has changed since</source>
        <translation>yang akan dikirim bukan yang ditampilkan: rilis atau servernya sudah berubah</translation>
    </message>
    <message>
        <source>Look again; nothing was sent.</source>
        <translation>Lihat lagi; belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>{sent} of {count} tasks went to project {project}, then {why}</source>
        <translation>{sent} dari {count} tugas sampai ke proyek {project}, lalu {why}</translation>
    </message>
    <message>
        <source>Send again to project {project} (--to {project}): nothing goes there twice.</source>
        <translation>Kirim lagi ke proyek {project} (--to {project}): tidak ada yang terkirim dua kali.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>there is no display to open a window on</source>
        <translation>tidak ada layar untuk membuka jendela</translation>
    </message>
    <message>
        <source>the font cannot be loaded</source>
        <translation>fon tidak dapat dimuat</translation>
    </message>
    <message>
        <source>the words of this language cannot be read</source>
        <translation>kata-kata bahasa ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Install Penanda again.</source>
        <translation>Pasang ulang Penanda.</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>arsip zip</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>dokumen Word</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>buku kerja Excel</translation>
    </message>
    <message>
        <source>a PowerPoint file</source>
        <translation>berkas PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>berkas OpenDocument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>buku EPUB</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>dokumen Office</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>dokumen RTF</translation>
    </message>
    <message>
        <source>an old Word, Excel or PowerPoint file</source>
        <translation>berkas Word, Excel, atau PowerPoint lama</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation>gambar SVG</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>pola</translation>
    </message>
    <message>
        <source>span</source>
        <translation>rentang</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relasi</translation>
    </message>
    <message>
        <source>region</source>
        <translation>bagian</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>keputusan</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Membaca {file}</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Memasukkan</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>Mencari artikel yang hampir sama</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Headline</translation>
    </message>
    <message>
        <source>&amp;Pull quote</source>
        <translation>Kuti&amp;pan sisip</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Byline</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Keterangan gambar (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Share button</source>
        <translation>Tombol bagikan (&amp;S)</translation>
    </message>
    <message>
        <source>Related &amp;link</source>
        <translation>Tautan terkait (&amp;L)</translation>
    </message>
    <message>
        <source>Site &amp;furniture</source>
        <translation>Perlengkapan situs (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repeated line</source>
        <translation>Ba&amp;ris berulang</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadata</translation>
    </message>
    <message>
        <source>Body &amp;text</source>
        <translation>&amp;Teks isi</translation>
    </message>
    <message>
        <source>{kind}, proposed</source>
        <translation>{kind}, usulan</translation>
    </message>
    <message>
        <source>not for training</source>
        <translation>tidak untuk pelatihan</translation>
    </message>
</context>
<context>
    <name>scheme</name>
    <message>
        <source>{old} is called {new}</source>
        <translation>{old} bernama {new}</translation>
    </message>
    <message>
        <source>{others} becomes {into}</source>
        <translation>{others} menjadi {into}</translation>
    </message>
    <message>
        <source>{label} with {attribute} “{value}” becomes {new}</source>
        <translation>{label} dengan {attribute} “{value}” menjadi {new}</translation>
    </message>
    <message>
        <source>{label} on {strings} becomes {new}</source>
        <translation>{label} pada {strings} menjadi {new}</translation>
    </message>
    <message>
        <source>{label} is retired</source>
        <translation>{label} dipensiunkan</translation>
    </message>
    <message>
        <source>{label} is in use again</source>
        <translation>{label} dipakai lagi</translation>
    </message>
    <message>
        <source>{label} is added</source>
        <translation>{label} ditambahkan</translation>
    </message>
    <message>
        <source>{label} has an attribute {name}</source>
        <translation>{label} mempunyai atribut {name}</translation>
    </message>
    <message>
        <source>{label} says otherwise what it is</source>
        <translation>{label} berketerangan lain</translation>
    </message>
    <message>
        <source>{label} has the key {key}</source>
        <translation>{label} memakai tombol {key}</translation>
    </message>
    <message>
        <source>{label} has other colours</source>
        <translation>{label} berganti warna</translation>
    </message>
</context>
</TS>
