<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Adjudicate</source>
        <translation>ชี้ขาด</translation>
    </message>
    <message>
        <source>{read} of {all} articles</source>
        <translation>{read} จาก {all} บทความ</translation>
    </message>
    <message>
        <source>Reading what the annotators made …</source>
        <translation>กำลังอ่านงานของผู้ติดป้าย …</translation>
    </message>
    <message>
        <source>Two annotators must have worked on an article, and differ.</source>
        <translation>ต้องมีผู้ติดป้ายสองคนทำบทความเดียวกันและเห็นต่างกัน</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>ไม่มีอะไรต้องชี้ขาด</translation>
    </message>
    <message>
        <source>There is nothing to decide in “{name}”.</source>
        <translation>ไม่มีอะไรต้องชี้ขาดใน “{name}”</translation>
    </message>
    <message>
        <source>{key} goes on to the next question.</source>
        <translation>{key} ไปยังคำถามถัดไป</translation>
    </message>
    <message>
        <source>No conflict is of the kind that the fields above the list ask for.</source>
        <translation>ไม่มีข้อขัดแย้งใดตรงกับที่เลือกไว้เหนือรายการ</translation>
    </message>
    <message>
        <source>Relations are asked once both their ends stand in gold.</source>
        <translation>ความสัมพันธ์จะถูกถามเมื่อปลายทั้งสองอยู่ใน Gold แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>They hide %Ln open conflicts.</source>
        <translation>
            <numerusform>ยังมีข้อขัดแย้งที่เปิดอยู่อีก %Ln ข้อที่ไม่แสดง</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}, then Esc, lists all again.</source>
        <translation>กด {key} แล้ว Esc เพื่อแสดงทั้งหมดอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement</source>
        <translation>ความสอดคล้อง</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ค่าวัด</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>ภาษาของบทความ</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>เป็นตาราง</translation>
    </message>
    <message>
        <source>Annotator by annotator</source>
        <translation>ผู้ติดป้ายเทียบกัน</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>แยกตามป้าย</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>ตามเวลา</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>กำลังเปรียบเทียบ …</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>ไม่มีอะไรให้เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Two annotators must have worked on the same article.</source>
        <translation>ต้องมีผู้ติดป้ายสองคนทำบทความเดียวกัน</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>ทุกภาษา</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>All conflicts of this kind</source>
        <translation>ข้อขัดแย้งแบบนี้ทั้งหมด</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>ข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>&amp;Decided ones too</source>
        <translation>รวมที่ตัดสินแล้ว (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>ทั้งหมด (&amp;A)</translation>
    </message>
    <message>
        <source>take {name}</source>
        <translation>เลือก {name}</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ไม่เอาทั้งสอง</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>เลือกแล้ว %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>Note on the article</source>
        <translation>บันทึกของบทความ</translation>
    </message>
    <message>
        <source>On the article, for the reviewer</source>
        <translation>เกี่ยวกับบทความนี้ ถึงผู้ตรวจ</translation>
    </message>
    <message>
        <source>unsure about this article</source>
        <translation>ไม่แน่ใจเกี่ยวกับบทความนี้</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>unsure about this article</source>
        <translation>ไม่แน่ใจเกี่ยวกับบทความนี้</translation>
    </message>
    <message>
        <source>nearly the same as {name} ({part})</source>
        <translation>เกือบเหมือน {name} ({part})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>และอีก {n}</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Go to its place</source>
        <translation>ไปยังตำแหน่ง</translation>
    </message>
    <message>
        <source>Go to the place of: {note}</source>
        <translation>ไปยังตำแหน่งของ: {note}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Write what the annotators shall look at; Return sends it, Esc does not.</source>
        <translation>เขียนสิ่งที่ผู้ติดป้ายควรดู กด Return เพื่อส่ง Esc เพื่อไม่ส่ง</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {project}</source>
        <translation>ข้อมูลสำรองของ {project}</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>ข้อมูลสำรอง ล่าสุดอยู่บน</translation>
    </message>
    <message>
        <source>made</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>why</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>steps since</source>
        <translation>ขั้นตอนหลังจากนั้น</translation>
    </message>
    <message>
        <source>What the backup holds, and the project today</source>
        <translation>สิ่งที่อยู่ในข้อมูลสำรอง เทียบกับโครงการวันนี้</translation>
    </message>
    <message>
        <source>what</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ตอนนั้น</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Done since, and not in the backup</source>
        <translation>ทำหลังจากนั้น และไม่อยู่ในข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>when</source>
        <translation>เมื่อใด</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>สำรองข้อมูลตอนนี้</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>แสดงโฟลเดอร์</translation>
    </message>
    <message>
        <source>Restore beside …</source>
        <translation>กู้คืนไว้ข้าง ๆ …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>ยังไม่มีข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>on opening</source>
        <translation>ตอนเปิด</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>ทุกชั่วโมง</translation>
    </message>
    <message>
        <source>before a large step</source>
        <translation>ก่อนขั้นตอนใหญ่</translation>
    </message>
    <message>
        <source>before the file’s shape changed</source>
        <translation>ก่อนรูปแบบไฟล์เปลี่ยน</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>สำรองเอง</translation>
    </message>
    <message>
        <source>another history</source>
        <translation>ประวัติอื่น</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>กำลังเปรียบเทียบ …</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>spans of {who}</source>
        <translation>ช่วงของ {who}</translation>
    </message>
    <message>
        <source>The project of today cannot be read: {why}</source>
        <translation>อ่านโครงการของวันนี้ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>This backup has another history than the project; listed is what the project has had since they parted.</source>
        <translation>ข้อมูลสำรองนี้มีประวัติต่างจากโครงการ รายการนี้คือสิ่งที่โครงการมีตั้งแต่แยกจากกัน</translation>
    </message>
    <message>
        <source>This backup holds all that the project holds.</source>
        <translation>ข้อมูลสำรองนี้มีทุกอย่างของโครงการ</translation>
    </message>
    <message>
        <source>Entries of the journal that are not in this backup: {count}</source>
        <translation>รายการในบันทึกที่ไม่มีในข้อมูลสำรองนี้: {count}</translation>
    </message>
    <message>
        <source>Copying, then reading back …</source>
        <translation>กำลังคัดลอก แล้วอ่านทวน …</translation>
    </message>
    <message>
        <source>The newest backup holds all that the project holds.</source>
        <translation>ข้อมูลสำรองล่าสุดมีทุกอย่างของโครงการ</translation>
    </message>
    <message>
        <source>Backed up, and read back.</source>
        <translation>สำรองและอ่านทวนแล้ว</translation>
    </message>
    <message>
        <source>Restore beside the project</source>
        <translation>กู้คืนไว้ข้างโครงการ</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>โครงการ Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>Restored as {file}. The project itself was not touched.</source>
        <translation>กู้คืนเป็น {file} แล้ว ตัวโครงการไม่ถูกแตะต้อง</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>สิ่งที่ทำได้</translation>
    </message>
</context>
<context>
    <name>BeginningDialog</name>
    <message>
        <source>New project</source>
        <translation>โครงการใหม่</translation>
    </message>
    <message>
        <source>news</source>
        <translation>ข่าว</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>ไฟล์ของโครงการ</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>เลือก …</translation>
    </message>
    <message>
        <source>Choose the file of the project</source>
        <translation>เลือกไฟล์ของโครงการ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>จากไฟล์ …</translation>
    </message>
    <message>
        <source>Choose a file of labels</source>
        <translation>เลือกไฟล์ป้าย</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>All is kept in this one file. Labels can be added and changed later.</source>
        <translation>ทุกอย่างเก็บไว้ในไฟล์เดียวนี้ ป้ายเพิ่มและแก้ภายหลังได้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>สร้าง</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>โครงการ Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>Label schemes (*.toml)</source>
        <translation>ชุดป้าย (*.toml)</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>What the dataset is called</source>
        <translation>ชุดข้อมูลชื่ออะไร</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>As 1.2.0</source>
        <translation>เช่น 1.2.0</translation>
    </message>
    <message>
        <source>Licence of the labels</source>
        <translation>สัญญาอนุญาตของป้าย</translation>
    </message>
    <message>
        <source>As CC-BY-4.0</source>
        <translation>เช่น CC-BY-4.0</translation>
    </message>
    <message>
        <source>Licence of the texts</source>
        <translation>สัญญาอนุญาตของเนื้อหา</translation>
    </message>
    <message>
        <source>Who may pass them on</source>
        <translation>ใครเผยแพร่ต่อได้</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>แหล่งที่มา</translation>
    </message>
    <message>
        <source>Where the articles are from</source>
        <translation>บทความมาจากไหน</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>ผู้ทำป้าย</translation>
    </message>
    <message>
        <source>Who they are, without names</source>
        <translation>เป็นใคร โดยไม่ระบุชื่อ</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>ข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>What of it is in the texts</source>
        <translation>มีอะไรอยู่ในเนื้อหาบ้าง</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>การอ้างอิง</translation>
    </message>
    <message>
        <source>How to cite it</source>
        <translation>อ้างอิงอย่างไร</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>ติดต่อ</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>ถามใคร</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Writing it down …</source>
        <translation>กำลังบันทึก …</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>ทุกป้าย</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln บทความ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>none stated</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>… or write a path or a pattern, news/2025-*.txt, and Enter</source>
        <translation>… หรือพิมพ์ตำแหน่งหรือรูปแบบ news/2025-*.txt แล้วกด Enter</translation>
    </message>
    <message>
        <source>Path or pattern</source>
        <translation>ตำแหน่งหรือรูปแบบ</translation>
    </message>
    <message>
        <source>Title; without one, the first line</source>
        <translation>ชื่อเรื่อง ถ้าไม่ใส่จะใช้บรรทัดแรก</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Paste the text of one article here</source>
        <translation>วางข้อความของบทความหนึ่งที่นี่</translation>
    </message>
    <message>
        <source>The beginning of the first text</source>
        <translation>ตอนต้นของข้อความแรก</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>เลือกไฟล์ …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>เลือกโฟลเดอร์ …</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>นำเข้าบทความ</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>บทความ ({endings});;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>นำเข้าโฟลเดอร์</translation>
    </message>
    <message>
        <source>No language is recognised in this text yet.</source>
        <translation>ยังระบุภาษาของข้อความนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>ภาษา: {name}</translation>
    </message>
    <message>
        <source>What stands in which column of {file}?</source>
        <translation>คอลัมน์ใดของ {file} เก็บอะไร</translation>
    </message>
    <message>
        <source>No column of {file} is known to hold the texts. Choose it: without one nothing can be imported.</source>
        <translation>ยังไม่รู้ว่าคอลัมน์ใดของ {file} เก็บข้อความ กรุณาเลือก ถ้าไม่เลือกจะนำเข้าไม่ได้</translation>
    </message>
    <message>
        <source>spans: {n}</source>
        <translation>ช่วง: {n}</translation>
    </message>
    <message>
        <source>encoding guessed: {name}</source>
        <translation>เดารหัสอักขระว่า {name}</translation>
    </message>
    <message>
        <source>{file} begins like this</source>
        <translation>{file} เริ่มต้นแบบนี้</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick: {which}</source>
        <translation>เลือกสี: {which}</translation>
    </message>
    <message>
        <source>as #0b64a5</source>
        <translation>เช่น #0b64a5</translation>
    </message>
    <message>
        <source>{ratio}:1, hard to read</source>
        <translation>{ratio}:1 อ่านยาก</translation>
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
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>แหล่งข่าว</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <translation>คอลัมน์ของ {field}</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>แถวแรก ๆ</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– เลือก –</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– ไม่มี –</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action, label or article</source>
        <translation>ค้นหาคำสั่ง ป้าย หรือบทความ</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ต้องการทำอะไร</translation>
    </message>
    <message>
        <source>An action, a label, an article …</source>
        <translation>คำสั่ง ป้าย บทความ …</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>รายการที่ตรง</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>ไม่มีรายการที่ตรง</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>not possible here</source>
        <translation>ทำที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>ติดป้าย {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>on the page “{page}”</source>
        <translation>อยู่ในหน้า “{page}”</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>เปิดบทความ</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%Ln spans change</source>
        <translation>
            <numerusform>เปลี่ยน %Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>ใน %Ln บทความ</numerusform>
        </translation>
    </message>
    <message>
        <source>No span changes.</source>
        <translation>ไม่มีช่วงใดเปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans keep a retired label.</source>
        <translation>
            <numerusform>%Ln ช่วงยังคงป้ายที่เลิกใช้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go into another span of the same range.</source>
        <translation>
            <numerusform>%Ln ช่วงรวมเข้ากับช่วงอื่นที่ตำแหน่งเดียวกัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations go.</source>
        <translation>
            <numerusform>ความสัมพันธ์หายไป %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of “{name}” of {label} go.</source>
        <translation>
            <numerusform>ค่า “{name}” ของ {label} หายไป %Ln ค่า</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are carried along.</source>
        <translation>
            <numerusform>คำชี้ขาด %Ln รายการตามไปด้วย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the reviewer’s questions come up again.</source>
        <translation>
            <numerusform>คำถามของผู้ชี้ขาด %Ln ข้อจะกลับมาอีก</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Filter: text, label, attribute, note</source>
        <translation>กรอง: ข้อความ ป้าย คุณลักษณะ บันทึก</translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation>กรองช่วง</translation>
    </message>
    <message>
        <source>Only spans that are unsure</source>
        <translation>เฉพาะช่วงที่ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Only spans with a note</source>
        <translation>เฉพาะช่วงที่มีบันทึก</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ตามลำดับ</translation>
    </message>
    <message>
        <source>Spans in the order of the text</source>
        <translation>ช่วงตามลำดับในข้อความ</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>ตามป้าย</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>ช่วงตามป้าย</translation>
    </message>
    <message>
        <source>By string</source>
        <translation>ตามคำ</translation>
    </message>
    <message>
        <source>Spans by what they mark</source>
        <translation>ช่วงตามข้อความที่ติดป้าย</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} จาก {all}</translation>
    </message>
</context>
<context>
    <name>ContextList</name>
    <message>
        <source>Places, and whether each will be marked</source>
        <translation>ตำแหน่งต่าง ๆ และแต่ละแห่งจะติดป้ายหรือไม่</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Corrections</source>
        <translation>การแก้ไข</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>งานของใคร</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>การปรับเทียบ</translation>
    </message>
    <message>
        <source>ARTICLES OF THE ROUND</source>
        <translation>บทความในรอบนี้</translation>
    </message>
    <message>
        <source>{open} opens the place in its article, {add} adds it to the guideline</source>
        <translation>{open} เปิดตำแหน่งในบทความ {add} เพิ่มลงในแนวปฏิบัติ</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>กำลังอ่าน …</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>คำถามถึงคุณ</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>code or name, in any language</source>
        <translation>รหัสหรือชื่อ ในภาษาใดก็ได้</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Names are hidden</source>
        <translation>ซ่อนชื่ออยู่</translation>
    </message>
    <message>
        <source>This page tells whose work is whose. While you judge without names, it stays closed.</source>
        <translation>หน้านี้บอกว่างานไหนเป็นของใคร จึงปิดไว้ขณะที่คุณตัดสินโดยไม่เห็นชื่อ</translation>
    </message>
    <message>
        <source>Back to the conflicts</source>
        <translation>กลับไปที่ข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>แสดงชื่อ</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>that fits no difference of this kind</source>
        <translation>ใช้กับความต่างแบบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>label and range do not both differ</source>
        <translation>ป้ายกำกับและช่วงไม่ได้ต่างกันทั้งคู่</translation>
    </message>
    <message>
        <source>The annotators are asked; the question stays open.</source>
        <translation>ถามผู้ติดป้ายแล้ว คำถามยังเปิดอยู่</translation>
    </message>
    <message>
        <source>This waits until another program has finished writing.</source>
        <translation>รอจนกว่าโปรแกรมอื่นจะเขียนเสร็จ</translation>
    </message>
</context>
<context>
    <name>DecidingAlike</name>
    <message numerus="yes">
        <source>Deciding %Ln conflicts …</source>
        <translation>
            <numerusform>กำลังตัดสินข้อขัดแย้ง %Ln ข้อ …</numerusform>
        </translation>
    </message>
    <message>
        <source>that fits none of the chosen conflicts</source>
        <translation>ใช้กับข้อขัดแย้งที่เลือกไว้ไม่ได้เลย</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Release</source>
        <translation>ชุดข้อมูลเผยแพร่</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ส่งไปที่</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>คลังข้อมูล</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Choose the release</source>
        <translation>เลือกชุดข้อมูลเผยแพร่</translation>
    </message>
    <message>
        <source>the Hugging Face Hub, as a dataset</source>
        <translation>Hugging Face Hub เป็นชุดข้อมูล</translation>
    </message>
    <message>
        <source>a Label Studio server, as tasks</source>
        <translation>เซิร์ฟเวอร์ Label Studio เป็นงาน</translation>
    </message>
    <message>
        <source>Only for its members, if it has to be made</source>
        <translation>เฉพาะสมาชิก หากต้องสร้างใหม่</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>โครงการใหม่</translation>
    </message>
    <message>
        <source>No release is named. Choose its folder.</source>
        <translation>ยังไม่ได้ระบุชุดข้อมูลเผยแพร่ กรุณาเลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>No repository is named. Write it as OWNER/NAME.</source>
        <translation>ยังไม่ได้ระบุคลังข้อมูล เขียนเป็น OWNER/NAME</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop here to import</source>
        <translation>วางที่นี่เพื่อนำเข้า</translation>
    </message>
    <message>
        <source>Drop the text here</source>
        <translation>วางข้อความที่นี่</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>วางเพื่อนำเข้า</translation>
    </message>
    <message>
        <source>It becomes one article, exactly as it is.</source>
        <translation>จะเป็นบทความหนึ่ง ตรงตามต้นฉบับทุกอักขระ</translation>
    </message>
    <message>
        <source>Files, folders and zip files. You will see them before they come in.</source>
        <translation>ไฟล์ โฟลเดอร์ และไฟล์ zip จะแสดงให้ดูก่อนนำเข้า</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Gold has no span that it can be related to.</source>
        <translation>โกลด์ไม่มีช่วงที่จะโยงด้วยได้</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All conflicts are decided.</source>
        <translation>ชี้ขาดข้อขัดแย้งครบแล้ว</translation>
    </message>
    <message>
        <source>{key} takes into gold what all agree on.</source>
        <translation>{key} นำสิ่งที่ทุกคนเห็นตรงกันเข้าโกลด์</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>กำลังนำเข้าอยู่ โปรดรอหรือยกเลิก</translation>
    </message>
    <message>
        <source>This project can only be read here: its labels stay as they are.</source>
        <translation>โครงการนี้อ่านได้อย่างเดียว ป้ายจึงคงเดิม</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a layer</source>
        <translation>ส่งออกชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>ชั้นข้อมูล</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>สิ่งที่ทำไป ล่าสุดอยู่บน</translation>
    </message>
    <message>
        <source>Keep captions, buttons and other regions</source>
        <translation>เก็บคำบรรยายภาพ ปุ่ม และส่วนอื่น ๆ ไว้</translation>
    </message>
    <message>
        <source>Of overlapping spans</source>
        <translation>จากช่วงที่ซ้อนทับกัน</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>ยังไม่มีใครติดป้ายอะไร</translation>
    </message>
    <message>
        <source>Cannot hold: {what}</source>
        <translation>เก็บไม่ได้: {what}</translation>
    </message>
    <message>
        <source>Holds everything.</source>
        <translation>เก็บได้ทั้งหมด</translation>
    </message>
    <message>
        <source>Looking what would be lost …</source>
        <translation>กำลังดูว่าอะไรจะหายไป …</translation>
    </message>
    <message>
        <source>Looking what a trainer would learn from …</source>
        <translation>กำลังดูว่าโปรแกรมฝึกจะเรียนรู้จากช่วงใดบ้าง …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things will not be in {file}; losses.jsonl beside it will list them.</source>
        <translation>
            <numerusform>%Ln รายการจะไม่อยู่ใน {file} โดย losses.jsonl ที่อยู่ข้างกันจะแจกแจงไว้</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be lost in {file}.</source>
        <translation>ไม่มีอะไรหายไปใน {file}</translation>
    </message>
    <message>
        <source>Trainable: {spans} of {all} spans with {how}</source>
        <translation>ใช้ฝึกได้: {spans} จาก {all} ช่วง ด้วย {how}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>ส่งออกไปที่</translation>
    </message>
    <message>
        <source>No folder is named. Choose where to write.</source>
        <translation>ยังไม่ได้ระบุโฟลเดอร์ กรุณาเลือกที่เขียน</translation>
    </message>
    <message>
        <source>Writing, then reading back …</source>
        <translation>กำลังเขียน แล้วอ่านทวน …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are read back</source>
        <translation>
            <numerusform>อ่านกลับแล้ว %Ln บทความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are written</source>
        <translation>
            <numerusform>เขียนแล้ว %Ln บทความ</numerusform>
        </translation>
    </message>
    <message>
        <source>{spans} spans of {articles} articles written and read back: {files}</source>
        <translation>เขียนและอ่านทวน {spans} ช่วงของ {articles} บทความแล้ว: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles have no span.</source>
        <translation>
            <numerusform>%Ln บทความไม่มีช่วง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures against gold</source>
        <translation>ตัวเลขเทียบกับ Gold</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>แม่นยำ</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>ครบถ้วน</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ของคุณ</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>ทุกป้าย</translation>
    </message>
    <message numerus="yes">
        <source>the guideline of {label} (%Ln differences)</source>
        <translation>
            <numerusform>แนวปฏิบัติของ {label} (ต่าง %Ln จุด)</numerusform>
        </translation>
    </message>
    <message>
        <source>above all {clauses}</source>
        <translation>โดยเฉพาะ {clauses}</translation>
    </message>
    <message>
        <source>Read again:</source>
        <translation>ควรอ่านอีกครั้ง:</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Choose …</source>
        <translation>เลือก …</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>What would happen</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Looking what it would change …</source>
        <translation>กำลังดูว่าจะเปลี่ยนอะไร …</translation>
    </message>
    <message>
        <source>The scheme goes from version {old} to {new}.</source>
        <translation>ชุดป้ายเปลี่ยนจากรุ่น {old} เป็น {new}</translation>
    </message>
    <message>
        <source>goes into another</source>
        <translation>รวมเข้ากับช่วงอื่น</translation>
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
        <translation>บันทึกที่อยู่กับโกลด์</translation>
    </message>
    <message>
        <source>mark the range, then press Return or a label&apos;s key</source>
        <translation>เลือกช่วง แล้วกด Return หรือปุ่มของป้าย</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Patterns</source>
        <translation>รูปแบบ</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Guideline</source>
        <translation>แนวปฏิบัติ</translation>
    </message>
    <message>
        <source>GUIDELINE</source>
        <translation>แนวปฏิบัติ</translation>
    </message>
    <message>
        <source>less</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>all rules</source>
        <translation>กฎทั้งหมด</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Whose acts</source>
        <translation>การกระทำของใคร</translation>
    </message>
    <message>
        <source>Acts about</source>
        <translation>การกระทำเกี่ยวกับ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>ส่วนของข่าว</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>คำชี้ขาด</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation>กำลังดูงานของใคร</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>คืนสภาพนี้</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>บทความในตอนนั้น</translation>
    </message>
    <message>
        <source>What differs from today</source>
        <translation>สิ่งที่ต่างจากปัจจุบัน</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>As it was on {when}</source>
        <translation>สภาพเมื่อ {when}</translation>
    </message>
    <message>
        <source>on the page “History”</source>
        <translation>อยู่ในหน้า “ประวัติ”</translation>
    </message>
    <message>
        <source>this project can only be read</source>
        <translation>โครงการนี้อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>each annotator restores her own layer</source>
        <translation>ผู้ติดป้ายแต่ละคนคืนสภาพได้เฉพาะชั้นของตน</translation>
    </message>
    <message>
        <source>it is so today</source>
        <translation>ปัจจุบันเป็นเช่นนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>came: {span}</source>
        <translation>เพิ่ม: {span}</translation>
    </message>
    <message>
        <source>went: {span}</source>
        <translation>หายไป: {span}</translation>
    </message>
    <message>
        <source>changed: {span}</source>
        <translation>เปลี่ยน: {span}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>นำเข้าบทความ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Ctrl+Enter, also from the text</source>
        <translation>Ctrl+Enter กดจากในข้อความก็ได้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>ยกเลิกการนำเข้า</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>คัดลอกรายงาน</translation>
    </message>
    <message>
        <source>Import more …</source>
        <translation>นำเข้าเพิ่ม …</translation>
    </message>
    <message>
        <source>Import with these names</source>
        <translation>นำเข้าด้วยชื่อเหล่านี้</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>ความคืบหน้าการนำเข้า</translation>
    </message>
    <message>
        <source>You can work on, and close this: the import goes on. If it is cancelled, nothing of it stays in the project.</source>
        <translation>ทำงานต่อและปิดหน้าต่างนี้ได้ การนำเข้าจะดำเนินต่อไป หากยกเลิกจะไม่มีอะไรค้างในโครงการ</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>ทำงานต่อ</translation>
    </message>
    <message>
        <source>Bringing articles in</source>
        <translation>กำลังนำบทความเข้า</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>กำลังเริ่ม …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>กำลังหยุด …</translation>
    </message>
    <message>
        <source>The scheme has none of {n} names in these files. So many are given others by command: penanda import --map NAME=OTHER, or --add-labels.</source>
        <translation>ชุดป้ายไม่มีชื่อ {n} ชื่อในไฟล์เหล่านี้ จำนวนมากเช่นนี้ให้กำหนดด้วยคำสั่ง: penanda import --map NAME=OTHER หรือ --add-labels</translation>
    </message>
    <message>
        <source>The import broke off</source>
        <translation>การนำเข้าหยุดกลางคัน</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>ไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>ยกเลิกการนำเข้าแล้ว</translation>
    </message>
    <message>
        <source>Nothing of it is in the project.</source>
        <translation>ไม่มีอะไรค้างในโครงการ</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The import could not be started; nothing was taken.</source>
        <translation>เริ่มการนำเข้าไม่ได้ และไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda after it had begun to write. Either all of it came in or nothing: the library shows which.</source>
        <translation>เกิดข้อผิดพลาดใน Penanda หลังจากเริ่มเขียนแล้ว ข้อมูลเข้ามาทั้งหมดหรือไม่เข้ามาเลย ดูได้ในคลังบทความ</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda; nothing was taken.</source>
        <translation>เกิดข้อผิดพลาดใน Penanda ไม่มีอะไรถูกนำเข้า</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>An import is running. Close again to cancel it; nothing of it will stay.</source>
        <translation>กำลังนำเข้าอยู่ ปิดอีกครั้งเพื่อยกเลิก จะไม่มีอะไรค้างไว้</translation>
    </message>
    <message>
        <source>This project can only be read here: nothing can come in.</source>
        <translation>โครงการนี้อ่านได้อย่างเดียว นำอะไรเข้าไม่ได้</translation>
    </message>
    <message>
        <source>An import is running. The next can begin when it has ended.</source>
        <translation>กำลังนำเข้าอยู่ ครั้งต่อไปเริ่มได้เมื่อครั้งนี้เสร็จ</translation>
    </message>
    <message>
        <source>Importing {part}</source>
        <translation>กำลังนำเข้า {part}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>กำลังนำเข้า …</translation>
    </message>
    <message>
        <source>There is no backup of before this import: {why}</source>
        <translation>ไม่มีข้อมูลสำรองก่อนการนำเข้านี้: {why}</translation>
    </message>
    <message>
        <source>{what}. The button “Import” shows the report.</source>
        <translation>{what} ปุ่ม “นำเข้า” แสดงรายงาน</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>This works everywhere, so its key needs Ctrl or Alt.</source>
        <translation>คำสั่งนี้ใช้ได้ทุกที่ ปุ่มจึงต้องมี Ctrl หรือ Alt</translation>
    </message>
    <message>
        <source>{key} belongs to “{other}”.</source>
        <translation>{key} เป็นของ “{other}”</translation>
    </message>
    <message>
        <source>text fields</source>
        <translation>ช่องข้อความ</translation>
    </message>
    <message>
        <source>walking in the text</source>
        <translation>การเลื่อนในข้อความ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>ปุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>การติดป้าย</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>เมาส์</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>ติดป้าย {label}</translation>
    </message>
    <message>
        <source>Walk by word, or what W says</source>
        <translation>เลื่อนทีละคำ หรือตามที่ W ตั้งไว้</translation>
    </message>
    <message>
        <source>Walk by character</source>
        <translation>เลื่อนทีละอักขระ</translation>
    </message>
    <message>
        <source>Walk by line</source>
        <translation>เลื่อนทีละบรรทัด</translation>
    </message>
    <message>
        <source>Walk by paragraph</source>
        <translation>เลื่อนทีละย่อหน้า</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>ไปต้นหรือท้ายบรรทัด</translation>
    </message>
    <message>
        <source>To the ends of the text</source>
        <translation>ไปต้นหรือท้ายข้อความ</translation>
    </message>
    <message>
        <source>with any of these: select</source>
        <translation>กดร่วมกับปุ่มเหล่านี้: เลือก</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>ไม่เลือกอะไร</translation>
    </message>
    <message>
        <source>Leave the text for what is beside it</source>
        <translation>ออกจากข้อความไปยังส่วนข้าง ๆ</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ลาก</translation>
    </message>
    <message>
        <source>Select words; with Alt characters</source>
        <translation>เลือกเป็นคำ กด Alt เลือกเป็นอักขระ</translation>
    </message>
    <message>
        <source>Two clicks</source>
        <translation>คลิกสองครั้ง</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>เลือกคำ</translation>
    </message>
    <message>
        <source>Three clicks</source>
        <translation>คลิกสามครั้ง</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>เลือกประโยค</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>คลิก</translation>
    </message>
    <message>
        <source>Select the span; once more, the one around it</source>
        <translation>เลือกช่วง คลิกอีกครั้งเลือกช่วงที่ครอบอยู่</translation>
    </message>
    <message>
        <source>Drag an edge</source>
        <translation>ลากขอบ</translation>
    </message>
    <message>
        <source>Move the edge of the selected span</source>
        <translation>ขยับขอบของช่วงที่เลือก</translation>
    </message>
    <message>
        <source>Drag a row</source>
        <translation>ลากแถว</translation>
    </message>
    <message>
        <source>Relate it: drop it on a row or a span</source>
        <translation>สร้างความสัมพันธ์: วางบนแถวหรือช่วงอื่น</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>ปุ่มขวา</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>สิ่งที่ทำได้ตรงนี้</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ล้อเมาส์</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>ข้อความใหญ่ขึ้นหรือเล็กลง</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>คำแสดง</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>อักษร</translation>
    </message>
    <message>
        <source>Colour on light</source>
        <translation>สีบนพื้นสว่าง</translation>
    </message>
    <message>
        <source>Colour on dark</source>
        <translation>สีบนพื้นมืด</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>แนวทาง</translation>
    </message>
    <message>
        <source>On light</source>
        <translation>พื้นสว่าง</translation>
    </message>
    <message>
        <source>On dark</source>
        <translation>พื้นมืด</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Labels</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>เลิกใช้แล้ว</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>Layer</source>
        <translation>ชั้นข้อมูล</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Can the labels be learned?</source>
        <translation>ป้ายเรียนรู้ได้หรือไม่</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Articles trained on at most</source>
        <translation>จำนวนบทความที่ใช้ฝึกไม่เกิน</translation>
    </message>
    <message>
        <source>Figures by label</source>
        <translation>ตัวเลขตามป้าย</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>ความแม่นยำ</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>ความครบถ้วน</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>spans in the test</source>
        <translation>ช่วงข้อความในชุด test</translation>
    </message>
    <message>
        <source>spans found</source>
        <translation>ช่วงข้อความที่พบ</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>กราฟการเรียนรู้</translation>
    </message>
    <message>
        <source>A small baseline is trained on more and more articles of the train split, and asked about those of the test split.</source>
        <translation>ฝึกแบบจำลองพื้นฐานขนาดเล็กด้วยบทความชุด train ทีละมากขึ้น แล้วทดสอบกับชุด test</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>บันทึกภาพ …</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>ฝึก</translation>
    </message>
    <message>
        <source>Articles at most</source>
        <translation>บทความไม่เกิน</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>ยังไม่มีใครทำป้าย</translation>
    </message>
    <message>
        <source>Reading articles: {n}</source>
        <translation>กำลังอ่านบทความ: {n}</translation>
    </message>
    <message>
        <source>Learning {label} from {articles} articles: step {n}</source>
        <translation>กำลังเรียน {label} จาก {articles} บทความ: ขั้นที่ {n}</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>ทุกป้าย</translation>
    </message>
    <message>
        <source>Trained on {train} articles, asked about {test}.</source>
        <translation>ฝึกด้วย {train} บทความ ทดสอบกับ {test} บทความ</translation>
    </message>
    <message>
        <source>The curve still rises: more articles would help.</source>
        <translation>กราฟยังสูงขึ้น: บทความเพิ่มจะช่วยได้</translation>
    </message>
    <message>
        <source>The labels are learned; more articles of this kind add little.</source>
        <translation>เรียนรู้ป้ายได้แล้ว บทความแบบนี้เพิ่มอีกช่วยได้น้อย</translation>
    </message>
    <message>
        <source>The curve is flat: rather look at the labels that are low.</source>
        <translation>กราฟราบแล้ว: ดูป้ายที่ได้คะแนนต่ำดีกว่า</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans of the test are not made up of whole words.</source>
        <translation>
            <numerusform>%Ln ช่วงข้อความในชุด test ไม่ได้ประกอบด้วยคำเต็มคำ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles of the train split were left out.</source>
        <translation>
            <numerusform>ละบทความในชุด train ไว้ %Ln บทความ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>บันทึกภาพ</translation>
    </message>
    <message>
        <source>The picture cannot be written: {reason}</source>
        <translation>เขียนภาพไม่ได้: {reason}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>2027-12-31, 2027-12 or 2027</source>
        <translation>2027-12-31, 2027-12 หรือ 2027</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Hits</source>
        <translation>ผลการค้นหา</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>chosen</source>
        <translation>เลือกแล้ว</translation>
    </message>
</context>
<context>
    <name>Lockup</name>
    <message>
        <source>Really write the project and its backups ({count}) unlocked?</source>
        <translation>เขียนโครงการและข้อมูลสำรอง ({count}) แบบไม่ล็อกจริงหรือ</translation>
    </message>
    <message>
        <source>Really encrypt the project and its backups ({count})?</source>
        <translation>เข้ารหัสโครงการและข้อมูลสำรอง ({count}) จริงหรือ</translation>
    </message>
    <message>
        <source>Unlock the project</source>
        <translation>ปลดล็อกโครงการ</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>ล็อกโครงการ</translation>
    </message>
    <message>
        <source>The project and its backups are unlocked.</source>
        <translation>ปลดล็อกโครงการและข้อมูลสำรองแล้ว</translation>
    </message>
    <message>
        <source>The project and its backups are locked. What stood on the disk before may be read from it by other means for a while.</source>
        <translation>ล็อกโครงการและข้อมูลสำรองแล้ว สิ่งที่เคยอยู่บนดิสก์อาจยังถูกอ่านด้วยวิธีอื่นได้อีกระยะหนึ่ง</translation>
    </message>
    <message>
        <source>The project and its backups are written anew and read back …</source>
        <translation>กำลังเขียนโครงการและข้อมูลสำรองใหม่ แล้วอ่านกลับมาตรวจ …</translation>
    </message>
</context>
<context>
    <name>LossTable</name>
    <message>
        <source>article</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>what</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>why it is left out</source>
        <translation>เหตุที่ไม่รวมไว้</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ไฟล์</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>What was done, the newest first</source>
        <translation>สิ่งที่ทำไป ล่าสุดอยู่บน</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names that the scheme does not have</source>
        <translation>ชื่อที่ชุดป้ายยังไม่มี</translation>
    </message>
    <message>
        <source>Nothing was taken yet. Say what each shall be here: a name of the scheme, a new one, or nothing. What is left out goes with its relations.</source>
        <translation>ยังไม่ได้นำเข้าสิ่งใด เลือกว่าแต่ละชื่อจะเป็นอะไรที่นี่: ชื่อในชุดป้าย ชื่อใหม่ หรือไม่รวมไว้ สิ่งที่ไม่รวมจะไม่มีความสัมพันธ์ของมันด้วย</translation>
    </message>
    <message>
        <source>Add all that can be</source>
        <translation>เพิ่มทั้งหมดที่เพิ่มได้</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>ไม่รวมทั้งหมด</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>ในไฟล์</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>กี่ครั้ง</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>กลายเป็น</translation>
    </message>
    <message>
        <source>What becomes of {kind} {name}</source>
        <translation>{kind} {name} จะกลายเป็นอะไร</translation>
    </message>
    <message>
        <source>choose, or type a name</source>
        <translation>เลือก หรือพิมพ์ชื่อ</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– ไม่รวม –</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>คุณลักษณะ</translation>
    </message>
    <message>
        <source>relation type</source>
        <translation>ชนิดความสัมพันธ์</translation>
    </message>
    <message>
        <source>{there} in the scheme, {new} new, {out} left out. What is new is added to the scheme, after a backup.</source>
        <translation>อยู่ในชุดป้าย {there} ใหม่ {new} ไม่รวม {out} สิ่งที่ใหม่จะเพิ่มลงในชุดป้ายหลังสำรองข้อมูล</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>ไม่รวม {n}</translation>
    </message>
    <message>
        <source>joins these labels, too</source>
        <translation>เชื่อมป้ายเหล่านี้ด้วย</translation>
    </message>
    <message>
        <source>added where it is lacking</source>
        <translation>เพิ่มในที่ที่ยังไม่มี</translation>
    </message>
    <message>
        <source>in the scheme</source>
        <translation>อยู่ในชุดป้าย</translation>
    </message>
    <message>
        <source>new in the scheme</source>
        <translation>ใหม่ในชุดป้าย</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>ยังต้องเลือก</translation>
    </message>
    <message>
        <source>only A to Z, digits, - and _</source>
        <translation>ใช้ได้เฉพาะ A ถึง Z ตัวเลข - และ _</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Filter by words</source>
        <translation>กรองด้วยคำ</translation>
    </message>
    <message>
        <source>Order of the conflicts</source>
        <translation>ลำดับข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ป้ายกำกับ</translation>
    </message>
    <message>
        <source>Class of difference</source>
        <translation>ประเภทความต่าง</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>ทุกป้ายกำกับ</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>ทุกภาษา</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>ทุกประเภท</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln conflicts</source>
        <translation>
            <numerusform>ในข้อขัดแย้ง %Ln ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>As asked on the page of agreement</source>
        <translation>ตามที่เลือกในหน้าความสอดคล้อง</translation>
    </message>
    <message>
        <source>Do not narrow to: {words}</source>
        <translation>เลิกจำกัดเฉพาะ: {words}</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Mark it wherever it stands</source>
        <translation>ติดป้ายทุกแห่งที่พบ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>In &amp;this article</source>
        <translation>ในบทความนี้ (&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;all articles</source>
        <translation>ในทุกบทความ (&amp;A)</translation>
    </message>
    <message>
        <source>Only &amp;whole words</source>
        <translation>เฉพาะทั้งคำ (&amp;W)</translation>
    </message>
    <message>
        <source>Only where &amp;nothing is marked</source>
        <translation>เฉพาะที่ยังไม่ติดป้าย (&amp;N)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>เป็น</translation>
    </message>
    <message>
        <source>Say of all: {said}</source>
        <translation>ระบุกับทั้งหมด: {said}</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>ติดป้ายแล้ว</translation>
    </message>
    <message>
        <source>under another label</source>
        <translation>อยู่ใต้ป้ายอื่น</translation>
    </message>
    <message>
        <source>part of a longer word</source>
        <translation>เป็นส่วนของคำที่ยาวกว่า</translation>
    </message>
    <message>
        <source>would cut a letter</source>
        <translation>จะตัดกลางอักษร</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln places</source>
        <translation>
            <numerusform>ติดป้าย %Ln แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>กำลังค้นหา …</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>ใน %Ln บทความ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more to mark here.</source>
        <translation>ไม่มีอะไรให้ติดป้ายเพิ่มตรงนี้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {why}</source>
        <translation>
            <numerusform>เว้นไว้ %Ln: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>จะทำอะไร</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>เท่าใด</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>สิ่งที่จะส่ง</translation>
    </message>
    <message>
        <source>What the files do not hold</source>
        <translation>สิ่งที่ไม่มีในไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not in the files, each listed beside them:</source>
        <translation>
            <numerusform>มี %Ln รายการที่ไม่อยู่ในไฟล์ แจกแจงไว้ข้างกันทุกรายการ:</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>เปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>is taken away there</source>
        <translation>นำออกจากที่นั่น</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln งาน</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there already: nothing is to be sent.</source>
        <translation>ทุกอย่างอยู่ที่นั่นแล้ว ไม่มีอะไรต้องส่ง</translation>
    </message>
    <message>
        <source>The texts of the articles go out with the labels.</source>
        <translation>เนื้อหาบทความถูกส่งออกไปพร้อมกับป้าย</translation>
    </message>
    <message>
        <source>No text goes out: only labels, their places and the sources.</source>
        <translation>ไม่ส่งเนื้อหาออกไป มีเพียงป้าย ตำแหน่ง และแหล่งที่มา</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, {size}, would go to {url} as {account}.</source>
        <translation>
            <numerusform>จะส่ง %Ln ไฟล์ {size} ไปที่ {url} ในชื่อ {account}</numerusform>
        </translation>
    </message>
    <message>
        <source>The repository is made, for its members only.</source>
        <translation>จะสร้างคลังข้อมูลขึ้นใหม่ เฉพาะสมาชิกเท่านั้น</translation>
    </message>
    <message>
        <source>The repository is made, and everybody can read it.</source>
        <translation>จะสร้างคลังข้อมูลขึ้นใหม่ และทุกคนอ่านได้</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks would go to {url}, project {n}.</source>
        <translation>
            <numerusform>จะส่ง %Ln งานไปที่ {url} โครงการ {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks would go to {url}, a new project “{title}”.</source>
        <translation>
            <numerusform>จะส่ง %Ln งานไปที่ {url} โครงการใหม่ “{title}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Found in each text</source>
        <translation>ดูจากแต่ละข้อความ</translation>
    </message>
    <message>
        <source>Found in each file</source>
        <translation>ดูจากแต่ละไฟล์</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>โค้ดพอยต์</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>หน่วย UTF-16</translation>
    </message>
    <message>
        <source>Graphemes</source>
        <translation>อักขระที่เห็น (กราฟีม)</translation>
    </message>
    <message>
        <source>What offsets count, in files of doccano, brat and old Label Studio.</source>
        <translation>ค่าตำแหน่งนับเป็นหน่วยอะไร ในไฟล์ของ doccano, brat และ Label Studio รุ่นเก่า</translation>
    </message>
    <message>
        <source>Whose annotations they are, if not those that the files name.</source>
        <translation>ป้ายเป็นของใคร หากไฟล์ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>รหัสอักขระ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>ผู้ติดป้าย</translation>
    </message>
    <message>
        <source>As the files say, else {who}</source>
        <translation>ตามที่ไฟล์ระบุ มิฉะนั้น {who}</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>ตามที่ไฟล์ระบุ</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>LABELS</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>SELECTED SPAN</source>
        <translation>ช่วงที่เลือก</translation>
    </message>
    <message>
        <source>THIS ARTICLE</source>
        <translation>บทความนี้</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Choose a name, or write a new one.</source>
        <translation>เลือกชื่อ หรือพิมพ์ชื่อใหม่</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>ตำแหน่ง</translation>
    </message>
</context>
<context>
    <name>ProjectionChoice</name>
    <message>
        <source>Of overlapping spans</source>
        <translation>จากช่วงที่ซ้อนทับกัน</translation>
    </message>
    <message>
        <source>the outermost</source>
        <translation>ช่วงนอกสุด</translation>
    </message>
    <message>
        <source>the innermost</source>
        <translation>ช่วงในสุด</translation>
    </message>
    <message>
        <source>all, in a column for each label</source>
        <translation>ทั้งหมด หนึ่งคอลัมน์ต่อหนึ่งป้าย</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish a release</source>
        <translation>เผยแพร่ชุดข้อมูล</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>เปิดในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>Fetch what was marked there</source>
        <translation>ดึงงานที่ทำไว้ที่นั่น</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>แสดงสิ่งที่จะส่ง</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Nothing goes out before you have seen what, and pressed “Send”.</source>
        <translation>จะไม่มีอะไรถูกส่งออกไปก่อนที่คุณจะได้เห็นและกด “ส่ง”</translation>
    </message>
    <message>
        <source>Looking what is there …</source>
        <translation>กำลังดูว่าที่นั่นมีอะไรอยู่ …</translation>
    </message>
    <message>
        <source>Fetching what was marked there …</source>
        <translation>กำลังดึงงานที่ทำไว้ที่นั่น …</translation>
    </message>
    <message>
        <source>Looking what is there: {n} tasks</source>
        <translation>กำลังดูว่าที่นั่นมีอะไรอยู่: {n} งาน</translation>
    </message>
    <message>
        <source>Sending: {n} tasks are there</source>
        <translation>กำลังส่ง: ถึงแล้ว {n} งาน</translation>
    </message>
    <message>
        <source>Sending {file}: {n} files before it</source>
        <translation>กำลังส่ง {file}: ก่อนหน้านี้ {n} ไฟล์</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were sent to {url}.</source>
        <translation>
            <numerusform>ส่ง %Ln ไฟล์ไปที่ {url} แล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were sent to {url}.</source>
        <translation>
            <numerusform>ส่ง %Ln งานไปที่ {url} แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: the server’s answer is awaited, a minute at most …</source>
        <translation>กำลังหยุด: รอคำตอบจากเซิร์ฟเวอร์ ไม่เกินหนึ่งนาที …</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ค้นใน:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ชื่อไฟล์ (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>ชื่อไฟล์ (&amp;F):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ชนิดไฟล์:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>เลือก (&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>วันที่แก้ไข</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ไม่ (&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>นำไปใช้</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ตั้งค่าใหม่</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ลองใหม่</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search all articles</source>
        <translation>ค้นหาทุกบทความ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>ทั้งคำ</translation>
    </message>
    <message>
        <source>Ignore case and diacritics</source>
        <translation>ไม่สนตัวพิมพ์และเครื่องหมาย</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>ภาษาของบทความ</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>ทุกภาษา</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Conflicts</source>
        <translation>ข้อขัดแย้ง</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This project can only be read here: its file or its folder may not be written. Marking is refused.</source>
        <translation>โครงการนี้อ่านได้อย่างเดียวที่นี่: เขียนลงไฟล์หรือโฟลเดอร์ไม่ได้ จึงติดป้ายไม่ได้</translation>
    </message>
    <message>
        <source>A lock file of another user stands beside this project: {file}. If nobody has the project open, remove that file. Until then it can only be read here.</source>
        <translation>มีไฟล์ล็อกของผู้ใช้อื่นอยู่ข้างโครงการนี้: {file} หากไม่มีใครเปิดโครงการอยู่ ให้ลบไฟล์นั้น ระหว่างนี้อ่านได้อย่างเดียวที่นี่</translation>
    </message>
    <message>
        <source>Open for writing by another program. Here it can only be read, and shows what is done there. Marking is refused.</source>
        <translation>โปรแกรมอื่นเปิดโครงการนี้เพื่อเขียนอยู่ ที่นี่อ่านได้อย่างเดียวและแสดงสิ่งที่ทำทางนั้น จึงติดป้ายไม่ได้</translation>
    </message>
    <message>
        <source>Open for writing by {who} on {machine} since {when}. Here it can only be read, and shows what is done there. Marking is refused.</source>
        <translation>{who} เปิดโครงการนี้เพื่อเขียนบน {machine} ตั้งแต่ {when} ที่นี่อ่านได้อย่างเดียวและแสดงสิ่งที่ทำทางนั้น จึงติดป้ายไม่ได้</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>เปิดเพื่อเขียน</translation>
    </message>
    <message>
        <source>This project can be written again. Here it is still only read.</source>
        <translation>โครงการนี้เขียนได้อีกแล้ว ที่นี่ยังอ่านอย่างเดียว</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no article is open</source>
        <translation>ไม่มีบทความเปิดอยู่</translation>
    </message>
    <message>
        <source>no span is selected</source>
        <translation>ไม่ได้เลือกช่วงใด</translation>
    </message>
    <message>
        <source>on the page “Annotate”</source>
        <translation>อยู่ในหน้า “ติดป้าย”</translation>
    </message>
    <message>
        <source>it is done already</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>it is not done</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>it is not locked</source>
        <translation>โครงการไม่ได้ล็อกอยู่</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>ไม่ได้เลือกอะไร</translation>
    </message>
    <message>
        <source>this project can only be read</source>
        <translation>โครงการนี้อ่านได้อย่างเดียว</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>take</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>take that</source>
        <translation>เลือกอันนั้น</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>วรรค</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} จาก {all}</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Make a release</source>
        <translation>ทำชุดข้อมูลเผยแพร่</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>ชั้น</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Only the labels: the texts may not be passed on</source>
        <translation>เฉพาะป้าย: เนื้อหาบทความเผยแพร่ต่อไม่ได้</translation>
    </message>
    <message>
        <source>Keep captions, buttons and other regions</source>
        <translation>เก็บคำบรรยายภาพ ปุ่ม และส่วนอื่น ๆ ไว้</translation>
    </message>
    <message>
        <source>Make none that loses anything</source>
        <translation>ไม่ทำหากมีสิ่งใดหายไป</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>แบ่ง …</translation>
    </message>
    <message>
        <source>Split into train, dev and test</source>
        <translation>แบ่งเป็นชุด train, dev และ test</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>แสดงโฟลเดอร์</translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation>ทำชุดข้อมูล</translation>
    </message>
    <message>
        <source>Of overlapping spans</source>
        <translation>จากช่วงที่ซ้อนทับกัน</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>ชุดข้อมูลย่อย</translation>
    </message>
    <message>
        <source>The dataset card says, and the project keeps:</source>
        <translation>การ์ดชุดข้อมูลจะบอก และโครงการจะเก็บไว้:</translation>
    </message>
    <message>
        <source>Looking what would be lost …</source>
        <translation>กำลังดูว่าอะไรจะหายไป …</translation>
    </message>
    <message>
        <source>Will not be in {format}: {what}</source>
        <translation>จะไม่อยู่ใน {format}: {what}</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>ป้ายกำกับ</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <translation>ไม่มีอะไรหายไป</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>ยังไม่มีใครทำป้าย</translation>
    </message>
    <message>
        <source>No folder is named. Choose where to write.</source>
        <translation>ยังไม่ได้ระบุโฟลเดอร์ เลือกที่จะเขียน</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation>ยังไม่ได้เลือกรูปแบบ</translation>
    </message>
    <message>
        <source>Writing {file}: {n} articles</source>
        <translation>กำลังเขียน {file}: {n} บทความ</translation>
    </message>
    <message>
        <source>{articles} articles with {spans} spans are released in {folder}.</source>
        <translation>เผยแพร่ {articles} บทความ {spans} ช่วงข้อความ ไว้ใน {folder}</translation>
    </message>
    <message>
        <source>What a format cannot hold is listed in it: {lost}</source>
        <translation>สิ่งที่รูปแบบเก็บไม่ได้มีรายการอยู่ในนั้น: {lost}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles stand in no split and are left out.</source>
        <translation>
            <numerusform>%Ln บทความไม่อยู่ในชุดใดจึงถูกละไว้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreements are not decided yet.</source>
        <translation>
            <numerusform>ยังไม่ได้ตัดสินข้อขัดแย้ง %Ln ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>What is otherwise than in {version} is in CHANGES.md.</source>
        <translation>สิ่งที่ต่างจาก {version} อยู่ใน CHANGES.md</translation>
    </message>
    <message>
        <source>Not split: all articles in one file</source>
        <translation>ยังไม่แบ่งชุด: ทุกบทความอยู่ในไฟล์เดียว</translation>
    </message>
    <message>
        <source>Release to</source>
        <translation>เผยแพร่ไปที่</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>why</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>เหมือนกัน</translation>
    </message>
    <message>
        <source>article</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>อีกบทความ</translation>
    </message>
    <message>
        <source>Enter or double click opens the article</source>
        <translation>Enter หรือดับเบิลคลิกเพื่อเปิดบทความ</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>อ่านเป็น</translation>
    </message>
    <message>
        <source>key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>what was found out</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>นำเข้าส่วนที่เหลือ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>เกือบซ้ำกัน</translation>
    </message>
    <message>
        <source>Encodings guessed</source>
        <translation>รหัสอักขระที่เดา</translation>
    </message>
    <message>
        <source>Annotations not taken</source>
        <translation>ป้ายที่ไม่ได้นำเข้า</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>เปิดบทความ</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>เปิดอีกบทความ</translation>
    </message>
    <message>
        <source>Encoding to import again with</source>
        <translation>รหัสอักขระสำหรับนำเข้าใหม่</translation>
    </message>
    <message>
        <source>Import again as</source>
        <translation>นำเข้าใหม่เป็น</translation>
    </message>
    <message>
        <source>The chosen files, or all; of a zip file, all that is in it. What was read before stays, too.</source>
        <translation>ไฟล์ที่เลือก หรือทั้งหมด ถ้าเป็นไฟล์ zip คือทุกไฟล์ข้างใน สิ่งที่อ่านไว้ก่อนก็ยังอยู่</translation>
    </message>
    <message>
        <source>They are in another tool&apos;s shape, and stand in the metadata. If “Format” has a name for that tool, choose it there.</source>
        <translation>อยู่ในรูปแบบของโปรแกรมอื่น และถูกเก็บไว้ในข้อมูลกำกับ หากใน “รูปแบบ” มีชื่อโปรแกรมนั้น ให้เลือกที่นั่น</translation>
    </message>
    <message>
        <source>No more than {n} are told here; the command line tells all.</source>
        <translation>ที่นี่แสดงไม่เกิน {n} รายการ บรรทัดคำสั่งแสดงทั้งหมด</translation>
    </message>
    <message>
        <source>{n} articles taken</source>
        <translation>นำเข้าแล้ว {n} บทความ</translation>
    </message>
    <message>
        <source>1 article taken</source>
        <translation>นำเข้าแล้ว 1 บทความ</translation>
    </message>
    <message>
        <source>{n} were there already</source>
        <translation>มีอยู่แล้ว {n} บทความ</translation>
    </message>
    <message>
        <source>{n} spans came with them</source>
        <translation>มาพร้อม {n} ช่วง</translation>
    </message>
    <message>
        <source>{n} refused and left out</source>
        <translation>ปฏิเสธและเว้นไว้ {n} รายการ</translation>
    </message>
    <message>
        <source>annotations of another tool were not taken</source>
        <translation>ไม่ได้นำเข้าป้ายจากโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>added to the scheme: {names}</source>
        <translation>เพิ่มลงในชุดป้าย: {names}</translation>
    </message>
    <message>
        <source>left out as you said: {n}</source>
        <translation>ไม่รวมตามที่คุณเลือก: {n}</translation>
    </message>
    <message>
        <source>other files passed over: {endings}</source>
        <translation>ข้ามไฟล์อื่น: {endings}</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>ไม่ได้นำเข้าอะไร</translation>
    </message>
    <message>
        <source>{n} of what was to be imported was refused. Mend it, or take the rest.</source>
        <translation>{n} รายการที่จะนำเข้าถูกปฏิเสธ แก้ไข หรือนำเข้าส่วนที่เหลือ</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Articles of the round</source>
        <translation>บทความในรอบนี้</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ไม่ได้เลือก</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>เทียบแล้ว</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>กฎ</translation>
    </message>
    <message>
        <source>Whose word decides</source>
        <translation>ยึดตามผู้ติดป้ายคนใด</translation>
    </message>
    <message>
        <source>Of which label</source>
        <translation>สำหรับป้ายใด</translation>
    </message>
    <message>
        <source>&amp;Unanimous</source>
        <translation>เป็นเอกฉันท์ (&amp;U)</translation>
    </message>
    <message>
        <source>What all made alike. Where all finished with nothing, that it is empty.</source>
        <translation>สิ่งที่ทุกคนทำตรงกัน หากทุกคนทำเสร็จโดยไม่ติดป้าย ถือว่าว่าง</translation>
    </message>
    <message>
        <source>&amp;Majority</source>
        <translation>เสียงข้างมาก (&amp;M)</translation>
    </message>
    <message>
        <source>What more than half made alike; what most left out is left out.</source>
        <translation>สิ่งที่เกินครึ่งทำตรงกัน สิ่งที่ส่วนใหญ่ไม่ติดจะไม่เอา</translation>
    </message>
    <message>
        <source>&amp;Longest</source>
        <translation>ยาวที่สุด (&amp;L)</translation>
    </message>
    <message>
        <source>Where only the boundary differs, the longest range.</source>
        <translation>หากต่างกันเฉพาะขอบเขต เลือกช่วงที่ยาวที่สุด</translation>
    </message>
    <message>
        <source>One annotator’s &amp;word</source>
        <translation>ยึดตามผู้ติดป้ายคนเดียว (&amp;W)</translation>
    </message>
    <message>
        <source>For one label, what she says: hers where she marked it.</source>
        <translation>สำหรับป้ายหนึ่ง ใช้ตามที่เธอติด</translation>
    </message>
    <message>
        <source>Weighted by &amp;reliability</source>
        <translation>ถ่วงตามความน่าเชื่อถือ (&amp;R)</translation>
    </message>
    <message>
        <source>Three annotators or more: who is right more often weighs more. Decides what is right at 0.9 or more (the one-coin model, after Dawid and Skene, 1979).</source>
        <translation>ผู้ติดป้ายตั้งแต่สามคน คนที่ถูกบ่อยกว่ามีน้ำหนักมากกว่า ตัดสินเมื่อถูกที่ 0.9 ขึ้นไป (แบบจำลองเหรียญเดียวตาม Dawid และ Skene, 1979)</translation>
    </message>
    <message>
        <source>By difference</source>
        <translation>แยกตามความแตกต่าง</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>ความแตกต่าง</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>แยกตามป้าย</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ใช้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>ตัดสิน</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>ยังค้าง</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>ผู้ติดป้าย</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>What a reviewer decided stays as it is. One undo takes all back.</source>
        <translation>สิ่งที่ผู้ตรวจตัดสินแล้วคงเดิม เลิกทำครั้งเดียวคืนทั้งหมด</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>ทุกป้าย</translation>
    </message>
    <message>
        <source>Looking what it would decide …</source>
        <translation>กำลังดูว่าจะตัดสินอะไรบ้าง …</translation>
    </message>
    <message>
        <source>Weighing needs three annotators on an article. Of two, take the majority or the longest, or decide the most informative conflicts first.</source>
        <translation>การถ่วงน้ำหนักต้องมีผู้ติดป้ายสามคนในบทความ หากมีสองคน ใช้เสียงข้างมากหรือยาวที่สุด หรือตัดสินข้อขัดแย้งที่ให้ข้อมูลมากที่สุดก่อน</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be decided.</source>
        <translation>
            <numerusform>จะตัดสิน %Ln ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay open.</source>
        <translation>
            <numerusform>ยังค้าง %Ln ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles would be empty in gold.</source>
        <translation>
            <numerusform>%Ln บทความจะว่างในโกลด์</numerusform>
        </translation>
    </message>
    <message>
        <source>It decides nothing here.</source>
        <translation>ไม่ตัดสินอะไรที่นี่</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ตรงกัน</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>Labels of the scheme</source>
        <translation>ป้ายของชุดป้าย</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>รวมเข้ากับ</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>แยก …</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>เลิกใช้</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ถอนขั้นล่าสุด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ใช้การเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>WHAT WOULD HAPPEN</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>Making a backup, then changing the project …</source>
        <translation>กำลังสำรองแล้วเปลี่ยนโครงการ …</translation>
    </message>
    <message>
        <source>Apply what is changed so far first.</source>
        <translation>ใช้สิ่งที่เปลี่ยนไว้ก่อน</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>นำกลับมาใช้</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>1 hit</source>
        <translation>พบ 1 แห่ง</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>พบ {n} แห่ง</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>ใน 1 บทความ</translation>
    </message>
    <message>
        <source>in {n} articles</source>
        <translation>ใน {n} บทความ</translation>
    </message>
    <message>
        <source>{n} marked {label}</source>
        <translation>ติดป้าย {label} แล้ว {n} แห่ง</translation>
    </message>
    <message>
        <source>{n} were already</source>
        <translation>มีอยู่แล้ว {n} แห่ง</translation>
    </message>
    <message>
        <source>{n} left out: they cut a letter</source>
        <translation>เว้นไว้ {n} แห่ง: ตัดกลางอักษร</translation>
    </message>
    <message>
        <source>1 is a part of a word: see “Whole words”</source>
        <translation>1 แห่งเป็นส่วนของคำ: ดู “ทั้งคำ”</translation>
    </message>
    <message>
        <source>{n} are parts of words: see “Whole words”</source>
        <translation>{n} แห่งเป็นส่วนของคำ: ดู “ทั้งคำ”</translation>
    </message>
    <message>
        <source>There are no articles yet. Bring some in with “Import”.</source>
        <translation>ยังไม่มีบทความ นำเข้าได้ด้วยปุ่ม “นำเข้า”</translation>
    </message>
    <message>
        <source>Type a word, or a part of one; Thai needs no spaces.
With case and diacritics ignored, “bo cong an” finds “Bộ Công an”.</source>
        <translation>พิมพ์คำหรือบางส่วนของคำ ภาษาไทยไม่ต้องเว้นวรรค
เมื่อไม่สนตัวพิมพ์และเครื่องหมาย “bo cong an” จะพบ “Bộ Công an”</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>ไม่พบอะไร</translation>
    </message>
    <message>
        <source>Without “Whole words”, parts of words are found too.</source>
        <translation>ถ้าไม่เลือก “ทั้งคำ” จะพบส่วนของคำด้วย</translation>
    </message>
    <message>
        <source>With case and diacritics ignored, other spellings are found.</source>
        <translation>ถ้าไม่สนตัวพิมพ์และเครื่องหมาย จะพบการสะกดแบบอื่นด้วย</translation>
    </message>
    <message>
        <source>It was looked for in one language only.</source>
        <translation>ค้นหาในภาษาเดียวเท่านั้น</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>กำลังค้นหา …</translation>
    </message>
    <message>
        <source>{} so far …</source>
        <translation>{} จนถึงตอนนี้ …</translation>
    </message>
    <message>
        <source>mark as</source>
        <translation>ติดป้าย</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen as</source>
        <translation>
            <numerusform>เลือกแล้ว %Ln ติดป้าย</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen so far …</source>
        <translation>
            <numerusform>เลือกแล้ว %Ln จนถึงตอนนี้ …</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>choose all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln already)</source>
        <translation>
            <numerusform> (มีแล้ว %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking …</source>
        <translation>กำลังติดป้าย …</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Labels: their keys are the scheme&apos;s</source>
        <translation>ป้าย: ปุ่มเป็นไปตามชุดป้าย</translation>
    </message>
    <message>
        <source>press a key …</source>
        <translation>กดปุ่ม …</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>เปลี่ยนปุ่ม</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>กรองคำสั่ง</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>คำสั่งและปุ่ม</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>ปุ่มเดิม</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>ปุ่มเดิมทั้งหมด</translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it.</source>
        <translation>กดปุ่มสำหรับ “{action}” กด Esc เพื่อคงไว้</translation>
    </message>
    <message>
        <source>Return changes the key of an action.</source>
        <translation>กด Return เพื่อเปลี่ยนปุ่มของคำสั่ง</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln อักขระ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>GUIDELINE</source>
        <translation>แนวปฏิบัติ</translation>
    </message>
    <message>
        <source>For the curators</source>
        <translation>สำหรับผู้ดูแลข้อมูล</translation>
    </message>
    <message>
        <source>INBOX</source>
        <translation>รายการที่รอ</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>ไม่ได้ให้</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Clause of the guideline</source>
        <translation>ข้อของแนวปฏิบัติ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>ไม่ได้อ้าง</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln that all agree on</source>
        <translation>
            <numerusform>เลือก %Ln ที่ทุกคนเห็นตรงกัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filter articles</source>
        <translation>กรองบทความ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>รอทำ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>เริ่มแล้ว</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จ</translation>
    </message>
</context>
<context>
    <name>SpanForm</name>
    <message>
        <source>Relate to …</source>
        <translation>โยงกับ …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Why, for the reviewer</source>
        <translation>เหตุผล ถึงผู้ตรวจ</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>ลบความสัมพันธ์นี้</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>Spans in this article</source>
        <translation>ช่วงในบทความนี้</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>no label</source>
        <translation>ไม่มีป้าย</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>มีบันทึก</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {label}</source>
        <translation>แยก {label}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ตาม</translation>
    </message>
    <message>
        <source>The marked string</source>
        <translation>ข้อความที่ทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>กรอง</translation>
    </message>
    <message>
        <source>Spans that become another label</source>
        <translation>ช่วงที่จะเป็นป้ายอื่น</translation>
    </message>
    <message>
        <source>as MINISTRY</source>
        <translation>เช่น MINISTRY</translation>
    </message>
    <message>
        <source>Their label</source>
        <translation>ป้ายใหม่</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>แยก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ไม่มี)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln ช่วง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitsDialog</name>
    <message>
        <source>Train, dev and test</source>
        <translation>ชุด train, dev และ test</translation>
    </message>
    <message>
        <source>How articles are parted</source>
        <translation>วิธีแบ่งบทความ</translation>
    </message>
    <message>
        <source>Mixed: languages and labels alike in each</source>
        <translation>คละกัน: ภาษาและป้ายมีสัดส่วนเท่ากันทุกชุด</translation>
    </message>
    <message>
        <source>By date: the newest are the test</source>
        <translation>ตามวันที่: บทความใหม่สุดเป็นชุด test</translation>
    </message>
    <message>
        <source>By source: no source in two splits</source>
        <translation>ตามแหล่งข่าว: ไม่มีแหล่งใดอยู่สองชุด</translation>
    </message>
    <message>
        <source>Share of {split}</source>
        <translation>สัดส่วนของ {split}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>เลขตั้งต้นสุ่ม</translation>
    </message>
    <message>
        <source>Split all anew: articles may change their places</source>
        <translation>แบ่งใหม่ทั้งหมด: บทความอาจย้ายชุด</translation>
    </message>
    <message>
        <source>What stands in each split</source>
        <translation>สิ่งที่อยู่ในแต่ละชุด</translation>
    </message>
    <message>
        <source>split</source>
        <translation>ชุด</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>spans by label</source>
        <translation>ช่วงข้อความตามป้าย</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>แบ่ง</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>วิธีแบ่ง</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>สัดส่วน</translation>
    </message>
    <message>
        <source>Looking which articles are alike …</source>
        <translation>กำลังดูว่าบทความใดคล้ายกัน …</translation>
    </message>
    <message>
        <source>Comparing articles: {n} to go</source>
        <translation>กำลังเทียบบทความ: เหลือ {n}</translation>
    </message>
    <message>
        <source>Reading paragraphs: {n} articles</source>
        <translation>กำลังอ่านย่อหน้า: {n} บทความ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles get a place.</source>
        <translation>
            <numerusform>%Ln บทความได้เข้าชุด</numerusform>
        </translation>
    </message>
    <message>
        <source>Every article has its place.</source>
        <translation>ทุกบทความมีชุดของตนแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles get none, for they are near to two splits: {names}</source>
        <translation>
            <numerusform>%Ln บทความไม่ได้เข้าชุด เพราะคล้ายกับสองชุด: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are alike and stand in two splits: {names}</source>
        <translation>
            <numerusform>%Ln คู่คล้ายกันแต่อยู่คนละชุด: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Annotate</source>
        <translation>ติดป้าย</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>ชี้ขาด</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ความสอดคล้อง</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>การแก้ไข</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>เมนู</translation>
    </message>
    <message>
        <source>Grain: {grain}</source>
        <translation>หน่วย: {grain}</translation>
    </message>
    <message>
        <source>Who is reviewing?</source>
        <translation>ใครเป็นผู้ตรวจ</translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation>ใครเป็นผู้ติดป้าย</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>ข้อมูลสำรอง …</translation>
    </message>
    <message>
        <source>A backup could not be made: {why}</source>
        <translation>สร้างข้อมูลสำรองไม่ได้: {why}</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>This is a sample to try everything on. Your own articles go into a new project.</source>
        <translation>นี่คือตัวอย่างให้ลองใช้ทุกอย่าง บทความของคุณใส่ไว้ในโครงการใหม่</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>โครงการใหม่ …</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>เปิดโครงการ</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>โครงการ Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>กำลังนำเข้าอยู่ โปรดรอหรือยกเลิก</translation>
    </message>
    <message>
        <source>Its backups …</source>
        <translation>ข้อมูลสำรองของโครงการ …</translation>
    </message>
    <message>
        <source>Somebody has changed the labels of this project.</source>
        <translation>มีผู้เปลี่ยนป้ายของโครงการนี้</translation>
    </message>
    <message>
        <source>The labels are changed, in one step that one undo takes back.</source>
        <translation>เปลี่ยนป้ายแล้วในขั้นเดียว เลิกทำครั้งเดียวก็กลับคืน</translation>
    </message>
    <message>
        <source>The labels are as they were before that step.</source>
        <translation>ป้ายกลับเป็นเหมือนก่อนขั้นนั้น</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Agreement as a table</source>
        <translation>ตารางความสอดคล้อง</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>ผู้ติดป้าย</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>ช่วง</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>{kept} of %Ln spans that were decided upon stand as made</source>
        <translation>
            <numerusform>จาก %Ln ช่วงที่ชี้ขาดแล้ว คงเดิม {kept} ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact F1 {f1} against gold, %Ln articles</source>
        <translation>
            <numerusform>F1 ตรงทุกประการ {f1} เทียบกับ Gold, %Ln บทความ</numerusform>
        </translation>
    </message>
    <message>
        <source>Gold keeps all that was decided upon as it was made.</source>
        <translation>Gold คงทุกอย่างที่ชี้ขาดแล้วไว้ตามที่ติดป้าย</translation>
    </message>
    <message>
        <source>Nothing was decided on this work yet.</source>
        <translation>ยังไม่มีการชี้ขาดงานนี้</translation>
    </message>
    <message>
        <source>When a reviewer decides where annotators differ, what gold changed is told here, with the reason.</source>
        <translation>เมื่อผู้ชี้ขาดตัดสินจุดที่ผู้ติดป้ายเห็นต่าง สิ่งที่ Gold แก้และเหตุผลจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Nothing differs from gold.</source>
        <translation>ไม่มีอะไรต่างจาก Gold</translation>
    </message>
    <message>
        <source>No article has gold yet.</source>
        <translation>ยังไม่มีบทความใดมี Gold</translation>
    </message>
    <message>
        <source>A reviewer makes it on the page Adjudicate.</source>
        <translation>ผู้ชี้ขาดสร้างขึ้นในหน้าชี้ขาด</translation>
    </message>
    <message>
        <source>Nothing can be compared yet.</source>
        <translation>ยังเทียบอะไรไม่ได้</translation>
    </message>
    <message>
        <source>Tick articles that have gold, mark them, and say that they are done. Then they are compared here, and gold is shown.</source>
        <translation>เลือกบทความที่มี Gold ติดป้ายให้ครบ แล้วระบุว่าเสร็จ จากนั้นจึงเทียบกันที่นี่และแสดง Gold</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Article text</source>
        <translation>ข้อความของบทความ</translation>
    </message>
</context>
<context>
    <name>TokenRows</name>
    <message>
        <source>Token</source>
        <translation>โทเค็น</translation>
    </message>
    <message>
        <source>empty: the one in the keyring</source>
        <translation>เว้นว่าง: ใช้ที่อยู่ในพวงกุญแจ</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring ({name})</source>
        <translation>เก็บไว้ในพวงกุญแจของระบบ ({name})</translation>
    </message>
    <message>
        <source>Forget the kept one</source>
        <translation>ลืมที่เก็บไว้</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is asked for each time.</source>
        <translation>ระบบนี้ไม่มีพวงกุญแจ จึงจะถามโทเค็นทุกครั้ง</translation>
    </message>
    <message>
        <source>The token of {server} is kept no longer.</source>
        <translation>ไม่เก็บโทเค็นของ {server} ไว้แล้ว</translation>
    </message>
    <message>
        <source>No token of {server} was kept.</source>
        <translation>ไม่มีโทเค็นของ {server} เก็บไว้</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Show the disagreements</source>
        <translation>แสดงจุดที่เห็นต่าง</translation>
    </message>
    <message>
        <source>Disagreements by class</source>
        <translation>ความเห็นต่างแยกตามประเภท</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln disagreements</source>
        <translation>
            <numerusform>แสดงจุดที่เห็นต่าง %Ln จุด</numerusform>
        </translation>
    </message>
    <message>
        <source>Each opens the conflicts in which it was counted.</source>
        <translation>แต่ละจำนวนเปิดข้อขัดแย้งที่นับไว้</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Doing it again …</source>
        <translation>กำลังทำซ้ำ …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <translation>กำลังย้อนกลับ …</translation>
    </message>
    <message>
        <source>Changing the labels …</source>
        <translation>กำลังเปลี่ยนป้าย …</translation>
    </message>
</context>
<context>
    <name>Vacant</name>
    <message>
        <source>There is no article yet.</source>
        <translation>ยังไม่มีบทความ</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>นำเข้าบทความ …</translation>
    </message>
    <message>
        <source>Drop files, folders or zip files here, or choose them.</source>
        <translation>วางไฟล์ โฟลเดอร์ หรือไฟล์ zip ที่นี่ หรือเลือก</translation>
    </message>
</context>
<context>
    <name>VersionTable</name>
    <message>
        <source>start</source>
        <translation>ต้น</translation>
    </message>
    <message>
        <source>end</source>
        <translation>ท้าย</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Take version {which}</source>
        <translation>เลือกฉบับ {which}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>● Read only</source>
        <translation>● อ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>● On disk</source>
        <translation>● บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>ซ่อนชื่ออยู่</translation>
    </message>
    <message>
        <source>Who is working: {who}</source>
        <translation>ผู้ทำงาน: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans in gold</source>
        <translation>
            <numerusform>%Ln ช่วงในโกลด์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln articles done</source>
        <translation>
            <numerusform>เสร็จ {done} จาก %Ln บทความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ Not on disk yet: %Ln acts wait</source>
        <translation>
            <numerusform>○ ยังไม่บันทึก: รออยู่ %Ln การกระทำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program keeps writing to the project; your last marks wait for it.</source>
        <translation>โปรแกรมอื่นกำลังเขียนลงโครงการ ป้ายล่าสุดของคุณกำลังรออยู่</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln spans taken in</source>
        <translation>
            <numerusform>นำเข้า %Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>ใน %Ln บทความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans from {old} to {new}</source>
        <translation>
            <numerusform>%Ln ช่วงจาก {old} เป็น {new}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln spans</source>
        <translation>
            <numerusform>ติดป้าย %Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln spans</source>
        <translation>
            <numerusform>ลบ %Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln spans</source>
        <translation>
            <numerusform>เปลี่ยน %Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations</source>
        <translation>
            <numerusform>%Ln ความสัมพันธ์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regions</source>
        <translation>
            <numerusform>%Ln ส่วน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln คำชี้ขาด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things</source>
        <translation>
            <numerusform>%Ln สิ่งอื่น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans came</source>
        <translation>
            <numerusform>เพิ่ม %Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans went</source>
        <translation>
            <numerusform>หายไป %Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans changed</source>
        <translation>
            <numerusform>เปลี่ยน %Ln ช่วง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things differ</source>
        <translation>
            <numerusform>สิ่งอื่นต่างกัน %Ln รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>%Ln การกระทำ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>บันทึก: {note}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>open</source>
        <translation>ยังไม่ตัดสิน</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>ถามกลับแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln ตำแหน่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sources</name>
    <message>
        <source>Files and folders to import</source>
        <translation>ไฟล์และโฟลเดอร์ที่จะนำเข้า</translation>
    </message>
    <message>
        <source>Drop files, folders or zip files here, or choose them below</source>
        <translation>วางไฟล์ โฟลเดอร์ หรือไฟล์ zip ที่นี่ หรือเลือกด้านล่าง</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Spans</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>ส่วนของข่าว</translation>
    </message>
    <message>
        <source>Time in hand</source>
        <translation>ย้อนเวลา</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>การชี้ขาด</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>โครงการ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>Label of {which}, range of the other</source>
        <translation>ป้ายกำกับของ {which} ช่วงของอีกฝ่าย</translation>
    </message>
    <message>
        <source>Take version {which}</source>
        <translation>เลือกฉบับ {which}</translation>
    </message>
    <message>
        <source>Words of the window: {which}</source>
        <translation>ภาษาของหน้าต่าง: {which}</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>ช่วงถัดไป</translation>
    </message>
    <message>
        <source>Span before</source>
        <translation>ช่วงก่อนหน้า</translation>
    </message>
    <message>
        <source>Remove the selected span</source>
        <translation>ลบช่วงที่เลือก</translation>
    </message>
    <message>
        <source>Edit its attributes</source>
        <translation>แก้ไขคุณลักษณะ</translation>
    </message>
    <message>
        <source>Unsure about it, or sure again</source>
        <translation>ไม่แน่ใจ หรือกลับมาแน่ใจ</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>บันทึกของช่วง</translation>
    </message>
    <message>
        <source>Grow: word, clause, sentence, line</source>
        <translation>ขยาย: คำ อนุประโยค ประโยค บรรทัด</translation>
    </message>
    <message>
        <source>Take the growth back</source>
        <translation>หดกลับ</translation>
    </message>
    <message>
        <source>Move its end on</source>
        <translation>เลื่อนท้ายออกไป</translation>
    </message>
    <message>
        <source>Move its end back</source>
        <translation>เลื่อนท้ายกลับ</translation>
    </message>
    <message>
        <source>Move its start back</source>
        <translation>เลื่อนต้นกลับ</translation>
    </message>
    <message>
        <source>Move its start on</source>
        <translation>เลื่อนต้นออกไป</translation>
    </message>
    <message>
        <source>Split it at the caret</source>
        <translation>แยกที่เคอร์เซอร์</translation>
    </message>
    <message>
        <source>Join it with the next of its label</source>
        <translation>รวมกับช่วงถัดไปที่ป้ายเดียวกัน</translation>
    </message>
    <message>
        <source>Mark its place as another label too</source>
        <translation>ติดป้ายอื่นเพิ่มที่เดียวกัน</translation>
    </message>
    <message>
        <source>Do the last act again, here</source>
        <translation>ทำสิ่งล่าสุดซ้ำที่นี่</translation>
    </message>
    <message>
        <source>Mark it wherever it stands …</source>
        <translation>ติดป้ายทุกแห่งที่พบ …</translation>
    </message>
    <message>
        <source>Select by words, parts, characters or sentences</source>
        <translation>เลือกตามคำ ส่วนของคำ อักขระ หรือประโยค</translation>
    </message>
    <message>
        <source>Show or hide tags</source>
        <translation>แสดงหรือซ่อนแท็กป้าย</translation>
    </message>
    <message>
        <source>Show or hide the numbers of paragraphs</source>
        <translation>แสดงหรือซ่อนเลขย่อหน้า</translation>
    </message>
    <message>
        <source>Relate it to another span</source>
        <translation>โยงกับช่วงอื่น</translation>
    </message>
    <message>
        <source>All of the label&apos;s guideline</source>
        <translation>แนวปฏิบัติทั้งหมดของป้าย</translation>
    </message>
    <message>
        <source>Filter the list of spans</source>
        <translation>กรองรายการช่วง</translation>
    </message>
    <message>
        <source>List spans in order, by label, by string</source>
        <translation>เรียงช่วงตามลำดับ ตามป้าย ตามคำ</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>บันทึกของบทความ</translation>
    </message>
    <message>
        <source>Say what a part is: caption, button …</source>
        <translation>ระบุว่าส่วนนี้คืออะไร: คำบรรยายภาพ ปุ่ม …</translation>
    </message>
    <message>
        <source>Confirm it, or all proposed</source>
        <translation>ยืนยันส่วนนี้ หรือที่เสนอทั้งหมด</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>กลับไปที่ข้อความ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>ประวัติของบทความ</translation>
    </message>
    <message>
        <source>Restore the state that is shown</source>
        <translation>คืนสภาพที่แสดงอยู่</translation>
    </message>
    <message>
        <source>Article done, go to the next</source>
        <translation>บทความเสร็จ ไปบทความถัดไป</translation>
    </message>
    <message>
        <source>Article not done after all</source>
        <translation>บทความยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>บทความถัดไป</translation>
    </message>
    <message>
        <source>Article before</source>
        <translation>บทความก่อนหน้า</translation>
    </message>
    <message>
        <source>Which language: article, paragraph …</source>
        <translation>ภาษาอะไร: บทความ ย่อหน้า …</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>กรองบทความ</translation>
    </message>
    <message>
        <source>Mark another range</source>
        <translation>เลือกช่วงอื่น</translation>
    </message>
    <message>
        <source>Take the longer</source>
        <translation>เลือกช่วงที่ยาวกว่า</translation>
    </message>
    <message>
        <source>Take the shorter</source>
        <translation>เลือกช่วงที่สั้นกว่า</translation>
    </message>
    <message>
        <source>Take both together</source>
        <translation>รวมทั้งสองช่วง</translation>
    </message>
    <message>
        <source>Trim to whole words</source>
        <translation>ตัดให้พอดีคำ</translation>
    </message>
    <message>
        <source>All conflicts of this kind …</source>
        <translation>ข้อขัดแย้งแบบนี้ทั้งหมด …</translation>
    </message>
    <message>
        <source>Hide names, or show them</source>
        <translation>ซ่อนหรือแสดงชื่อ</translation>
    </message>
    <message>
        <source>Filter the conflicts</source>
        <translation>กรองข้อขัดแย้ง</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>ไม่เลือกทั้งคู่</translation>
    </message>
    <message>
        <source>Take what all agree on</source>
        <translation>เลือกสิ่งที่ทุกคนเห็นตรงกัน</translation>
    </message>
    <message>
        <source>Let a rule decide …</source>
        <translation>ให้กฎตัดสิน …</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>คำถามถัดไป</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>คำถามก่อนหน้า</translation>
    </message>
    <message>
        <source>Add the decided span to the guideline&apos;s examples</source>
        <translation>เพิ่มช่วงที่ชี้ขาดลงในตัวอย่างของแนวปฏิบัติ</translation>
    </message>
    <message>
        <source>Ask the annotators back</source>
        <translation>ถามกลับไปยังผู้ติดป้าย</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>บอกเหตุผล</translation>
    </message>
    <message>
        <source>Decide for the range</source>
        <translation>ตัดสินตามช่วงนี้</translation>
    </message>
    <message>
        <source>Its attributes, relations and note</source>
        <translation>คุณลักษณะ ความสัมพันธ์ และบันทึก</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>ติดป้าย</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>ชี้ขาด</translation>
    </message>
    <message>
        <source>What gold changed in one&apos;s work</source>
        <translation>สิ่งที่ Gold แก้ในงานของแต่ละคน</translation>
    </message>
    <message>
        <source>Open it in the article</source>
        <translation>เปิดในบทความ</translation>
    </message>
    <message>
        <source>Add it to the guideline&apos;s examples</source>
        <translation>เพิ่มเป็นตัวอย่างในแนวทาง</translation>
    </message>
    <message>
        <source>How far annotators agree</source>
        <translation>ผู้ติดป้ายเห็นตรงกันแค่ไหน</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>ค้นหาทุกบทความ</translation>
    </message>
    <message>
        <source>Open the hit</source>
        <translation>เปิดผลที่พบ</translation>
    </message>
    <message>
        <source>Choose the hit</source>
        <translation>เลือกผลที่พบ</translation>
    </message>
    <message>
        <source>Choose all hits shown</source>
        <translation>เลือกผลที่แสดงทั้งหมด</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>นำเข้าบทความ …</translation>
    </message>
    <message>
        <source>Export a layer …</source>
        <translation>ส่งออกชั้นข้อมูล …</translation>
    </message>
    <message>
        <source>Make a release …</source>
        <translation>ทำชุดข้อมูลเผยแพร่ …</translation>
    </message>
    <message>
        <source>Publish a release …</source>
        <translation>เผยแพร่ชุดข้อมูล …</translation>
    </message>
    <message>
        <source>Can the labels be learned? …</source>
        <translation>ป้ายเรียนรู้ได้หรือไม่ …</translation>
    </message>
    <message>
        <source>Split into train, dev and test …</source>
        <translation>แบ่งเป็นชุด train, dev และ test …</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>ข้อมูลสำรอง …</translation>
    </message>
    <message>
        <source>Labels: rename, merge, split, recolour …</source>
        <translation>ป้าย: เปลี่ยนชื่อ รวม แยก เปลี่ยนสี …</translation>
    </message>
    <message>
        <source>Who is working …</source>
        <translation>ใครทำงานอยู่ …</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>โครงการใหม่ …</translation>
    </message>
    <message>
        <source>Open another project …</source>
        <translation>เปิดโครงการอื่น …</translation>
    </message>
    <message>
        <source>Lock with a passphrase, or another one …</source>
        <translation>ล็อกด้วยวลีรหัสผ่าน หรือเปลี่ยนวลี …</translation>
    </message>
    <message>
        <source>Unlock for good …</source>
        <translation>ปลดล็อกถาวร …</translation>
    </message>
    <message>
        <source>Find an action, label or article …</source>
        <translation>ค้นหาคำสั่ง ป้าย หรือบทความ …</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>สว่างหรือมืด</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ตัวอักษรใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ตัวอักษรเล็กลง</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>ตัวอักษรขนาดปกติ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>ปุ่มทั้งหมด</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>เปลี่ยนปุ่ม …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>การแก้ไข</translation>
    </message>
</context>
<context>
    <name>adjudication</name>
    <message>
        <source>guideline says so</source>
        <translation>ตามแนวปฏิบัติ</translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation>กฎขอบเขต</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>ป้ายผิด</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>นอกขอบข่าย</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>มองข้าม</translation>
    </message>
    <message>
        <source>context decides</source>
        <translation>บริบทเป็นตัวชี้</translation>
    </message>
    <message>
        <source>agreed now, decided before</source>
        <translation>ตอนนี้ตรงกัน เคยชี้ขาดแล้ว</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>ขอบเขต</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>ขอบเขตและป้าย</translation>
    </message>
    <message>
        <source>missing by one</source>
        <translation>คนหนึ่งไม่ได้ติด</translation>
    </message>
    <message>
        <source>extra by one</source>
        <translation>คนหนึ่งติดเกิน</translation>
    </message>
    <message>
        <source>nested span by one</source>
        <translation>คนหนึ่งมีช่วงซ้อน</translation>
    </message>
    <message>
        <source>one span or several</source>
        <translation>หนึ่งช่วงหรือหลายช่วง</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>คุณลักษณะ</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>left edge</source>
        <translation>ขอบซ้าย</translation>
    </message>
    <message>
        <source>right edge</source>
        <translation>ขอบขวา</translation>
    </message>
    <message>
        <source>both edges</source>
        <translation>ทั้งสองขอบ</translation>
    </message>
    <message>
        <source>gold that nobody marks any more</source>
        <translation>โกลด์ที่ไม่มีใครติดแล้ว</translation>
    </message>
    <message>
        <source>against gold: {difference}</source>
        <translation>เทียบกับโกลด์: {difference}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>{name} · your own annotation</source>
        <translation>{name} · งานติดป้ายของคุณเอง</translation>
    </message>
    <message>
        <source>{language} · conflict {n} · {open} open of {all} · {difference}</source>
        <translation>{language} · ข้อขัดแย้งที่ {n} · เหลือ {open} จาก {all} · {difference}</translation>
    </message>
    <message>
        <source>no relation</source>
        <translation>ไม่มีความสัมพันธ์</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>no attributes</source>
        <translation>ไม่มีคุณลักษณะ</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ไม่มีบันทึก</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>on the article: {words}</source>
        <translation>เกี่ยวกับบทความ: {words}</translation>
    </message>
    <message>
        <source>reviewers differ</source>
        <translation>ผู้ตรวจเห็นต่างกัน</translation>
    </message>
    <message>
        <source>{name} asked: {words}</source>
        <translation>{name} ถามว่า: {words}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ยังไม่ชี้ขาด</translation>
    </message>
    <message>
        <source>own annotation</source>
        <translation>งานติดป้ายของตนเอง</translation>
    </message>
    <message>
        <source>several alone</source>
        <translation>หลายคนต่างกัน</translation>
    </message>
    <message>
        <source>longer: {name}</source>
        <translation>ยาวกว่า: {name}</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>เฉพาะ {name}</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>ฉบับหนึ่ง</translation>
    </message>
    <message>
        <source>took {name}</source>
        <translation>เลือก {name} แล้ว</translation>
    </message>
    <message>
        <source>kept gold</source>
        <translation>คงโกลด์ไว้</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>the longer</source>
        <translation>ช่วงที่ยาวกว่า</translation>
    </message>
    <message>
        <source>the shorter</source>
        <translation>ช่วงที่สั้นกว่า</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>รวมทั้งสอง</translation>
    </message>
    <message>
        <source>trimmed to words</source>
        <translation>ตัดพอดีคำ</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>ช่องว่าง</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>เครื่องหมายวรรคตอน</translation>
    </message>
    <message>
        <source>what is joined to it</source>
        <translation>ส่วนที่เชื่อมต่อ</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>ตำแหน่งหรือคำนำหน้า</translation>
    </message>
    <message>
        <source>words</source>
        <translation>คำ</translation>
    </message>
    <message>
        <source>one alone</source>
        <translation>ต่างอยู่คนเดียว</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>take {name}</source>
        <translation>เลือก {name}</translation>
    </message>
    <message>
        <source>keep gold</source>
        <translation>คงโกลด์ไว้</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ไม่เลือกทั้งคู่</translation>
    </message>
    <message>
        <source>take that version</source>
        <translation>เลือกฉบับนั้น</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>แบบเดียวกันทั้งหมด</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>ให้เหตุผล</translation>
    </message>
    <message>
        <source>ask back</source>
        <translation>ถามกลับ</translation>
    </message>
    <message>
        <source>to the guideline</source>
        <translation>เพิ่มในแนวปฏิบัติ</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>ตัดสิน</translation>
    </message>
    <message>
        <source>attributes, relations, note</source>
        <translation>คุณลักษณะ ความสัมพันธ์ บันทึก</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>back to the question</source>
        <translation>กลับไปที่คำถาม</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>กฎ {name}</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>ตามบทความ</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>ตามรูปแบบ</translation>
    </message>
    <message>
        <source>Most informative first</source>
        <translation>ที่ให้ข้อมูลมากก่อน</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>ตามผู้กำกับ</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Exact F1</source>
        <translation>F1 ตรงทุกประการ</translation>
    </message>
    <message>
        <source>Overlap F1</source>
        <translation>F1 ซ้อนทับ</translation>
    </message>
    <message>
        <source>Range F1</source>
        <translation>F1 ของขอบเขต</translation>
    </message>
    <message>
        <source>Partial F1</source>
        <translation>F1 บางส่วน</translation>
    </message>
    <message>
        <source>Kappa on characters</source>
        <translation>แคปปาระดับอักขระ</translation>
    </message>
    <message>
        <source>Alpha, unitised</source>
        <translation>แอลฟาแบบแบ่งหน่วย</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alpha</translation>
    </message>
    <message>
        <source>Nesting F1</source>
        <translation>F1 ของการซ้อน</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>คุณลักษณะ</translation>
    </message>
    <message>
        <source>Relations F1</source>
        <translation>F1 ของความสัมพันธ์</translation>
    </message>
    <message>
        <source>Same range and same label (Hripcsak and Rothschild 2005).</source>
        <translation>ช่วงเดียวกันและป้ายเดียวกัน (Hripcsak and Rothschild 2005)</translation>
    </message>
    <message>
        <source>Same label and any overlap (SemEval-2013, type).</source>
        <translation>ป้ายเดียวกันและซ้อนทับกัน (SemEval-2013, type)</translation>
    </message>
    <message>
        <source>Same range, whatever the label (SemEval-2013, exact).</source>
        <translation>ช่วงเดียวกัน ไม่ว่าป้ายใด (SemEval-2013, exact)</translation>
    </message>
    <message>
        <source>Half a hit for an overlap (SemEval-2013, partial).</source>
        <translation>ซ้อนทับกันนับครึ่งหนึ่ง (SemEval-2013, partial)</translation>
    </message>
    <message>
        <source>Cohen 1960, label by label; the unmarked text inflates it.</source>
        <translation>Cohen 1960 แยกตามป้าย ข้อความที่ไม่ได้ติดป้ายทำให้ค่าสูงขึ้น</translation>
    </message>
    <message>
        <source>Krippendorff 1995, 2004: where units lie and how long they are.</source>
        <translation>Krippendorff 1995, 2004: ตำแหน่งและความยาวของหน่วย</translation>
    </message>
    <message>
        <source>Krippendorff and others 2016: characters under one label, beside what chance would give.</source>
        <translation>Krippendorff และคณะ 2016: อักขระที่อยู่ใต้ป้ายเดียวกัน เทียบกับที่เกิดได้โดยบังเอิญ</translation>
    </message>
    <message>
        <source>Spans inside spans that both put there.</source>
        <translation>ช่วงในช่วงที่ทั้งสองคนติดไว้</translation>
    </message>
    <message>
        <source>Of the spans both made, the share with the same attributes.</source>
        <translation>สัดส่วนของช่วงที่ทั้งสองติดและมีคุณลักษณะตรงกัน</translation>
    </message>
    <message>
        <source>Relations between spans that both made.</source>
        <translation>ความสัมพันธ์ระหว่างช่วงที่ทั้งสองคนติด</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>ขอบเขต</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>ขอบเขตและป้าย</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>เกิน</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>ซ้อน</translation>
    </message>
    <message>
        <source>split</source>
        <translation>แยก</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>คุณลักษณะ</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>ไม่นิยาม</translation>
    </message>
    <message>
        <source>95 %: {low} to {high}</source>
        <translation>95 %: {low} ถึง {high}</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>ผู้ติดป้ายทุกคน</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} และ {b}</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>เฉพาะ {name}</translation>
    </message>
    <message>
        <source>{a} and {b} spans</source>
        <translation>{a} และ {b} ช่วง</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>at the start</source>
        <translation>ต้นช่วง</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>ท้ายช่วง</translation>
    </message>
    <message>
        <source>at both edges</source>
        <translation>ทั้งสองขอบ</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>ช่องว่าง</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>เครื่องหมายวรรคตอน</translation>
    </message>
    <message>
        <source>what is joined to it</source>
        <translation>ส่วนที่เชื่อมต่อ</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>ตำแหน่งหรือคำนำหน้า</translation>
    </message>
    <message>
        <source>words</source>
        <translation>คำ</translation>
    </message>
    <message>
        <source>gold is not whole yet</source>
        <translation>Gold ยังไม่ครบ</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>{what}, inside another</source>
        <translation>{what} (ซ้อนในช่วงอื่น)</translation>
    </message>
    <message>
        <source>one span, several in gold</source>
        <translation>หนึ่งช่วง ใน Gold มีหลายช่วง</translation>
    </message>
    <message>
        <source>several spans, one in gold</source>
        <translation>หลายช่วง ใน Gold มีช่วงเดียว</translation>
    </message>
    <message>
        <source>attributes: {names}</source>
        <translation>คุณลักษณะ: {names}</translation>
    </message>
    <message>
        <source>another label, other edges</source>
        <translation>ป้ายและขอบต่างกัน</translation>
    </message>
    <message>
        <source>too long {edge}</source>
        <translation>ยาวเกิน {edge}</translation>
    </message>
    <message>
        <source>too short {edge}</source>
        <translation>สั้นเกิน {edge}</translation>
    </message>
    <message>
        <source>shifted {edge}</source>
        <translation>เลื่อน {edge}</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>บันทึกต่างกัน</translation>
    </message>
    <message>
        <source>note not in gold</source>
        <translation>บันทึกไม่มีใน Gold</translation>
    </message>
    <message>
        <source>a note in gold</source>
        <translation>มีบันทึกใน Gold</translation>
    </message>
    <message>
        <source>not in gold</source>
        <translation>ไม่มีใน Gold</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>ไม่ได้ติดป้าย</translation>
    </message>
    <message>
        <source>no relation</source>
        <translation>ไม่มีความสัมพันธ์</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>no attributes</source>
        <translation>ไม่มีคุณลักษณะ</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ไม่มีบันทึก</translation>
    </message>
    <message>
        <source>{who} took another version</source>
        <translation>{who} เลือกแบบอื่น</translation>
    </message>
    <message>
        <source>{who} marked it so</source>
        <translation>{who} ติดป้ายไว้เช่นนี้</translation>
    </message>
    <message>
        <source>{who} left it out</source>
        <translation>{who} ตัดออก</translation>
    </message>
    <message>
        <source>by the rule {rule}</source>
        <translation>ตามกฎ {rule}</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} ถาม</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ของคุณ</translation>
    </message>
    <message>
        <source>no gold yet</source>
        <translation>ยังไม่มี Gold</translation>
    </message>
</context>
<context>
    <name>grains</name>
    <message>
        <source>word</source>
        <translation>คำ</translation>
    </message>
    <message>
        <source>part of a word</source>
        <translation>ส่วนของคำ</translation>
    </message>
    <message>
        <source>character</source>
        <translation>อักขระ</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>ประโยค</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Article to do again</source>
        <translation>บทความต้องทำใหม่</translation>
    </message>
    <message>
        <source>Article begun</source>
        <translation>เริ่มบทความ</translation>
    </message>
    <message>
        <source>Article done</source>
        <translation>บทความเสร็จ</translation>
    </message>
    <message>
        <source>Decided for {name}</source>
        <translation>ชี้ขาดตาม {name}</translation>
    </message>
    <message>
        <source>Decided for neither</source>
        <translation>ชี้ขาดไม่เลือกทั้งคู่</translation>
    </message>
    <message>
        <source>Decided by the rule {name}</source>
        <translation>ชี้ขาดตามกฎ {name}</translation>
    </message>
    <message>
        <source>Asked the annotators back</source>
        <translation>ถามกลับไปยังผู้ติดป้าย</translation>
    </message>
    <message>
        <source>Decided for the longer</source>
        <translation>ชี้ขาดตามช่วงที่ยาวกว่า</translation>
    </message>
    <message>
        <source>Decided for the shorter</source>
        <translation>ชี้ขาดตามช่วงที่สั้นกว่า</translation>
    </message>
    <message>
        <source>Decided for both together</source>
        <translation>ชี้ขาดรวมทั้งสองช่วง</translation>
    </message>
    <message>
        <source>Decided for what is trimmed to words</source>
        <translation>ชี้ขาดตามช่วงที่ตัดพอดีคำ</translation>
    </message>
    <message>
        <source>Decided for one’s label with another’s range</source>
        <translation>ชี้ขาดใช้ป้ายของคนหนึ่งกับช่วงของอีกคนหนึ่ง</translation>
    </message>
    <message>
        <source>Decided for a version of the reviewer’s own</source>
        <translation>ชี้ขาดตามฉบับของผู้ตรวจเอง</translation>
    </message>
    <message>
        <source>Restored the state of {when}</source>
        <translation>คืนสภาพเมื่อ {when}</translation>
    </message>
    <message>
        <source>Took back: {deed}</source>
        <translation>เลิกทำ: {deed}</translation>
    </message>
    <message>
        <source>Did again: {deed}</source>
        <translation>ทำซ้ำ: {deed}</translation>
    </message>
    <message>
        <source>Article taken in</source>
        <translation>นำบทความเข้า</translation>
    </message>
    <message>
        <source>Related: {type}</source>
        <translation>โยงความสัมพันธ์: {type}</translation>
    </message>
    <message>
        <source>Relation taken away: {type}</source>
        <translation>ลบความสัมพันธ์: {type}</translation>
    </message>
    <message>
        <source>Region {kind}: “{text}”</source>
        <translation>ส่วน {kind}: “{text}”</translation>
    </message>
    <message>
        <source>No region {kind}: “{text}”</source>
        <translation>ไม่ใช่ส่วน {kind}: “{text}”</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>ถอนคำชี้ขาด</translation>
    </message>
    <message>
        <source>Article not begun</source>
        <translation>ยังไม่เริ่มบทความ</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>บันทึกของบทความ</translation>
    </message>
    <message>
        <source>In no split</source>
        <translation>ไม่อยู่ในชุดใด</translation>
    </message>
    <message>
        <source>In the split {name}</source>
        <translation>อยู่ในชุด {name}</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>ภาษาของบทความ</translation>
    </message>
    <message>
        <source>Marked “{text}” as {label}</source>
        <translation>ติดป้าย “{text}” เป็น {label}</translation>
    </message>
    <message>
        <source>Removed {label} “{text}”</source>
        <translation>ลบ {label} “{text}”</translation>
    </message>
    <message>
        <source>Relabelled “{text}” from {old} to {new}</source>
        <translation>เปลี่ยนป้าย “{text}” จาก {old} เป็น {new}</translation>
    </message>
    <message>
        <source>Moved the edges of {label}: “{old}” is “{new}”</source>
        <translation>เลื่อนขอบของ {label}: “{old}” เป็น “{new}”</translation>
    </message>
    <message>
        <source>Set {values} of “{text}”</source>
        <translation>กำหนด {values} ให้ “{text}”</translation>
    </message>
    <message>
        <source>Note on “{text}”: {note}</source>
        <translation>บันทึกของ “{text}”: {note}</translation>
    </message>
    <message>
        <source>Unsure about “{text}”</source>
        <translation>ไม่แน่ใจเกี่ยวกับ “{text}”</translation>
    </message>
    <message>
        <source>Sure about “{text}”</source>
        <translation>แน่ใจเกี่ยวกับ “{text}”</translation>
    </message>
    <message>
        <source>dropped: {values}</source>
        <translation>ตัดออก: {values}</translation>
    </message>
    <message>
        <source>As it is today.</source>
        <translation>เหมือนปัจจุบัน</translation>
    </message>
    <message>
        <source>Since then: {changes}.</source>
        <translation>ตั้งแต่นั้น: {changes}</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>คนที่ {number}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>&amp;Thai</source>
        <translation>ไทย (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Vietnamese</source>
        <translation>เวียดนาม (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Indonesian</source>
        <translation>อินโดนีเซีย (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Malay</source>
        <translation>มลายู (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>อังกฤษ (&amp;E)</translation>
    </message>
    <message>
        <source>Language: {names}</source>
        <translation>ภาษา: {names}</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>อื่น ๆ … (&amp;O)</translation>
    </message>
    <message>
        <source>This &amp;paragraph: {language}</source>
        <translation>ย่อหน้านี้ (&amp;P): {language}</translation>
    </message>
    <message>
        <source>These {n} &amp;paragraphs: {language}</source>
        <translation>{n} ย่อหน้านี้ (&amp;P): {language}</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>ภาษาอื่น</translation>
    </message>
    <message>
        <source>Its code, such as km or zh-Hant:</source>
        <translation>รหัสภาษา เช่น km หรือ zh-Hant:</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>เวียดนาม</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>อินโดนีเซีย</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>มลายู</translation>
    </message>
    <message>
        <source>English</source>
        <translation>อังกฤษ</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Mark as well as</source>
        <translation>ติดป้ายเพิ่มเป็น</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>ติดป้าย {label}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong in Penanda ({kind}). What was said to be on disk is safe.</source>
        <translation>เกิดข้อผิดพลาดใน Penanda ({kind}) สิ่งที่บอกว่าอยู่บนดิสก์แล้วยังปลอดภัย</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda ({kind}). What was said to be on disk is safe; a report was written, with no text of the articles in it.</source>
        <translation>เกิดข้อผิดพลาดใน Penanda ({kind}) สิ่งที่บอกว่าอยู่บนดิสก์แล้วยังปลอดภัย และได้เขียนรายงานไว้โดยไม่มีเนื้อหาบทความ</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>แสดงโฟลเดอร์</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Show what is written</source>
        <translation>แสดงสิ่งที่พิมพ์</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring ({name})</source>
        <translation>เก็บไว้ในพวงกุญแจของระบบ ({name})</translation>
    </message>
    <message>
        <source>This system has no keyring: the passphrase is asked for each time.</source>
        <translation>ระบบนี้ไม่มีพวงกุญแจ จึงจะถามวลีรหัสผ่านทุกครั้ง</translation>
    </message>
    <message>
        <source>A locked project</source>
        <translation>โครงการที่ล็อกอยู่</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase, or is no Penanda project.</source>
        <translation>{file} ล็อกด้วยวลีรหัสผ่าน หรือไม่ใช่โครงการของ Penanda</translation>
    </message>
    <message>
        <source>The passphrase in the system’s keyring does not open {file}.</source>
        <translation>วลีรหัสผ่านในพวงกุญแจของระบบเปิด {file} ไม่ได้</translation>
    </message>
    <message>
        <source>Keep this one in the keyring in its place ({name})</source>
        <translation>เก็บวลีนี้ไว้ในพวงกุญแจแทนวลีเดิม ({name})</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Unlock the project</source>
        <translation>ปลดล็อกโครงการ</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>ล็อกโครงการ</translation>
    </message>
    <message>
        <source>The project and its backups are written anew, readable for everybody who can read the disk.</source>
        <translation>จะเขียนโครงการและข้อมูลสำรองใหม่ ให้ทุกคนที่อ่านดิสก์ได้อ่านออก</translation>
    </message>
    <message>
        <source>The project and its backups are encrypted. Nobody can open them without the passphrase: if it is lost, so is the work.

What stands on the disk until then may be read from it by other means for a while.</source>
        <translation>จะเข้ารหัสโครงการและข้อมูลสำรอง ไม่มีใครเปิดได้ถ้าไม่มีวลีรหัสผ่าน ถ้าวลีหาย งานก็หายไปด้วย

สิ่งที่อยู่บนดิสก์ก่อนหน้านั้นอาจยังถูกอ่านด้วยวิธีอื่นได้อีกระยะหนึ่ง</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>วลีรหัสผ่านปัจจุบัน</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>วลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>อีกครั้ง</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>วลีรหัสผ่านนี้เปิดไม่ได้</translation>
    </message>
    <message>
        <source>No passphrase was written.</source>
        <translation>ยังไม่ได้พิมพ์วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>วลีรหัสผ่านสองครั้งไม่ตรงกัน</translation>
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
        <translation>{what}</translation>
    </message>
    <message>
        <source>{what}. {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file} บรรทัด {line}</translation>
    </message>
    <message>
        <source>article {article}</source>
        <translation>บทความ {article}</translation>
    </message>
    <message>
        <source>article {article}, {id}</source>
        <translation>บทความ {article}, {id}</translation>
    </message>
    <message>
        <source>article {article}, layer {layer}</source>
        <translation>บทความ {article} ชั้น {layer}</translation>
    </message>
    <message>
        <source>article {article}, layer {layer}, {id}</source>
        <translation>บทความ {article} ชั้น {layer}, {id}</translation>
    </message>
    <message>
        <source>{why} (and {number} more refused)</source>
        <translation>{why} (และถูกปฏิเสธอีก {number} รายการ)</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>ไม่มีเนื้อที่เหลือบนดิสก์</translation>
    </message>
    <message>
        <source>no space left on the disk; nothing was changed</source>
        <translation>ไม่มีเนื้อที่เหลือบนดิสก์ ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>เพิ่มเนื้อที่ว่างแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <translation>เพิ่มเนื้อที่ว่างแล้วทำอีกครั้ง</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>ตรวจสอบตำแหน่งไฟล์</translation>
    </message>
    <message>
        <source>the disk it is on can only be read</source>
        <translation>ดิสก์นี้อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Choose a place on another disk, or have this one mounted for writing.</source>
        <translation>เลือกที่บนดิสก์อื่น หรือเปิดให้ดิสก์นี้เขียนได้</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>ไม่มีสิทธิ์เข้าถึง</translation>
    </message>
    <message>
        <source>Change its permissions or choose another place.</source>
        <translation>เปลี่ยนสิทธิ์หรือเลือกที่อื่น</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>เป็นโฟลเดอร์ ไม่ใช่ไฟล์</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>เป็นไฟล์ ไม่ใช่โฟลเดอร์</translation>
    </message>
    <message>
        <source>nothing is written here</source>
        <translation>ยังไม่ได้เขียนอะไรที่นี่</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ระบุไฟล์</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>ระบุโฟลเดอร์</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>ตรวจสอบตำแหน่งและดิสก์</translation>
    </message>
    <message>
        <source>is already there</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>ไม่มีโฟลเดอร์ของไฟล์นี้</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>สร้างโฟลเดอร์ก่อน</translation>
    </message>
    <message>
        <source>Choose another name or remove it.</source>
        <translation>เลือกชื่ออื่นหรือลบไฟล์นั้น</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>เลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>ระบุโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>ระบุอันอื่น</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>เลือกอันอื่น</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>เลือกอันอื่น</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was taken in</source>
        <translation>หยุดการนำเข้าแล้ว ไม่มีอะไรถูกนำเข้า</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>หยุดแล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>the project may only be read here</source>
        <translation>โครงการนี้อ่านได้อย่างเดียวที่นี่</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or work on a copy.</source>
        <translation>เปลี่ยนสิทธิ์ของไฟล์และโฟลเดอร์ หรือทำงานบนสำเนา</translation>
    </message>
    <message>
        <source>the project is open for writing by {who}</source>
        <translation>{who} เปิดโครงการนี้เพื่อเขียนอยู่</translation>
    </message>
    <message>
        <source>the project is open elsewhere</source>
        <translation>โครงการเปิดอยู่ที่อื่น</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>ปิดที่นั่นแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>ปิดที่นั่นก่อน</translation>
    </message>
    <message>
        <source>is being made by {who}</source>
        <translation>{who} กำลังสร้างอยู่</translation>
    </message>
    <message>
        <source>another program is writing to this project</source>
        <translation>โปรแกรมอื่นกำลังเขียนโครงการนี้</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and try again.</source>
        <translation>รอจนเสร็จหรือปิดโปรแกรมนั้น แล้วลองใหม่</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and open the project again.</source>
        <translation>รอจนเสร็จหรือปิดโปรแกรมนั้น แล้วเปิดโครงการใหม่</translation>
    </message>
    <message>
        <source>the project is closed</source>
        <translation>โครงการปิดแล้ว</translation>
    </message>
    <message>
        <source>the program that this one wrote for has ended; nothing was changed</source>
        <translation>โปรแกรมที่สั่งงานได้ปิดไปแล้ว ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>the project file was moved, replaced or deleted while it was open; nothing was changed</source>
        <translation>ไฟล์โครงการถูกย้าย ถูกแทนที่ หรือถูกลบระหว่างที่เปิดอยู่ ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>Put it back with its -wal and -shm files, or close it and open it where it is.</source>
        <translation>นำกลับมาพร้อมไฟล์ -wal และ -shm หรือปิดแล้วเปิดจากที่ใหม่</translation>
    </message>
    <message>
        <source>the project file is damaged ({what})</source>
        <translation>ไฟล์โครงการเสียหาย ({what})</translation>
    </message>
    <message>
        <source>the project file is damaged (a row holds what it cannot: {what})</source>
        <translation>ไฟล์โครงการเสียหาย (มีแถวที่ข้อมูลผิด: {what})</translation>
    </message>
    <message>
        <source>the project file is damaged (a text in it is no UTF-8 any more)</source>
        <translation>ไฟล์โครงการเสียหาย (มีข้อความที่ไม่เป็น UTF-8 แล้ว)</translation>
    </message>
    <message>
        <source>the project file is damaged (articles {first} to {last} hold {count} spans, and not as many as it counts)</source>
        <translation>ไฟล์โครงการเสียหาย (บทความ {first} ถึง {last} มี {count} ช่วง ไม่ตรงกับที่นับไว้)</translation>
    </message>
    <message>
        <source>the project file is truncated ({size} of {whole} bytes)</source>
        <translation>ไฟล์โครงการขาดหาย (เหลือ {size} จาก {whole} ไบต์)</translation>
    </message>
    <message>
        <source>the project cannot be used ({what})</source>
        <translation>ใช้โครงการนี้ไม่ได้ ({what})</translation>
    </message>
    <message>
        <source>the project file cannot be opened</source>
        <translation>เปิดไฟล์โครงการไม่ได้</translation>
    </message>
    <message>
        <source>the text of article {article} is not the one that came in</source>
        <translation>ข้อความของบทความ {article} ไม่ตรงกับที่นำเข้ามา</translation>
    </message>
    <message>
        <source>Restore a backup, and keep this file: much of it can still be read.</source>
        <translation>กู้จากข้อมูลสำรอง และเก็บไฟล์นี้ไว้ ส่วนใหญ่ยังอ่านได้</translation>
    </message>
    <message>
        <source>Restore a backup (&apos;penanda backups&apos; lists them), and keep this file.</source>
        <translation>กู้จากข้อมูลสำรอง (ดูรายการด้วย &apos;penanda backups&apos;) และเก็บไฟล์นี้ไว้</translation>
    </message>
    <message>
        <source>&apos;penanda check&apos; says where; restore a backup, and keep this file.</source>
        <translation>&apos;penanda check&apos; บอกว่าตรงไหน กู้จากข้อมูลสำรอง และเก็บไฟล์นี้ไว้</translation>
    </message>
    <message>
        <source>&apos;penanda check&apos; names the article. Restore a backup, and keep this file.</source>
        <translation>&apos;penanda check&apos; บอกชื่อบทความ กู้จากข้อมูลสำรอง และเก็บไฟล์นี้ไว้</translation>
    </message>
    <message>
        <source>Restore another one.</source>
        <translation>กู้จากอันอื่น</translation>
    </message>
    <message>
        <source>the backup is damaged ({law}: {where})</source>
        <translation>ข้อมูลสำรองเสียหาย ({law}: {where})</translation>
    </message>
    <message>
        <source>A copy is made beside a project, never over it: choose another name.</source>
        <translation>สำเนาจะวางข้างโครงการ ไม่เขียนทับ ให้เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>a file of a project that stood there is left ({file}), and would be read into this one</source>
        <translation>มีไฟล์ของโครงการเดิมเหลืออยู่ ({file}) และจะถูกอ่านปนเข้ามา</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>เลือกชื่ออื่น หรือย้ายไฟล์นั้นออกไป</translation>
    </message>
    <message>
        <source>the copy is damaged ({what})</source>
        <translation>สำเนาเสียหาย ({what})</translation>
    </message>
    <message>
        <source>the copy does not end where the project did</source>
        <translation>สำเนาจบไม่ตรงกับโครงการ</translation>
    </message>
    <message>
        <source>Check the disk, and the project with &apos;penanda check&apos;.</source>
        <translation>ตรวจดิสก์ และตรวจโครงการด้วย &apos;penanda check&apos;</translation>
    </message>
    <message>
        <source>the disk failed to read or write ({what})</source>
        <translation>ดิสก์อ่านหรือเขียนไม่สำเร็จ ({what})</translation>
    </message>
    <message>
        <source>Check the disk; what was said to be saved before is safe.</source>
        <translation>ตรวจดิสก์ สิ่งที่บอกว่าบันทึกแล้วก่อนหน้านี้ยังปลอดภัย</translation>
    </message>
    <message>
        <source>Check the path and the permissions of its folder.</source>
        <translation>ตรวจตำแหน่งและสิทธิ์ของโฟลเดอร์</translation>
    </message>
    <message>
        <source>is no Penanda project (no SQLite file)</source>
        <translation>ไม่ใช่โครงการของ Penanda (ไม่ใช่ไฟล์ SQLite)</translation>
    </message>
    <message>
        <source>is a SQLite file, but no Penanda project</source>
        <translation>เป็นไฟล์ SQLite แต่ไม่ใช่โครงการของ Penanda</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ไฟล์ว่างเปล่า</translation>
    </message>
    <message>
        <source>Name a .penanda file.</source>
        <translation>ระบุไฟล์ .penanda</translation>
    </message>
    <message>
        <source>Name a .penanda file, or make a new one.</source>
        <translation>ระบุไฟล์ .penanda หรือสร้างใหม่</translation>
    </message>
    <message>
        <source>was written by a newer Penanda (file version {version}, this program knows {known})</source>
        <translation>เขียนโดย Penanda รุ่นใหม่กว่า (รุ่นของไฟล์ {version} โปรแกรมนี้รู้จักถึง {known})</translation>
    </message>
    <message>
        <source>Install the newer Penanda; nothing was changed.</source>
        <translation>ติดตั้ง Penanda รุ่นใหม่กว่า ไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message>
        <source>was made by an older Penanda and could not be brought to the shape that this one needs ({what}); it is as it was</source>
        <translation>สร้างโดย Penanda รุ่นเก่าและปรับให้เข้ากับรุ่นนี้ไม่ได้ ({what}) ไฟล์ยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>A copy of it is {copy}. Go on with the older Penanda, and tell us.</source>
        <translation>สำเนาอยู่ที่ {copy} ใช้ Penanda รุ่นเก่าต่อไปและแจ้งเรา</translation>
    </message>
    <message>
        <source>the file stands under more than one name (hard links), and two programs could write to it unseen by each other</source>
        <translation>ไฟล์นี้มีหลายชื่อ (ฮาร์ดลิงก์) สองโปรแกรมอาจเขียนพร้อมกันโดยไม่รู้กัน</translation>
    </message>
    <message>
        <source>Work on a copy, or remove the other name.</source>
        <translation>ทำงานบนสำเนา หรือลบชื่ออื่นออก</translation>
    </message>
    <message>
        <source>changes stand in its -wal file, and this place does not let them be read</source>
        <translation>มีการเปลี่ยนแปลงอยู่ในไฟล์ -wal ซึ่งอ่านจากที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Copy the file together with its -wal file to a folder that you may write in.</source>
        <translation>คัดลอกไฟล์พร้อมไฟล์ -wal ไปยังโฟลเดอร์ที่คุณเขียนได้</translation>
    </message>
    <message>
        <source>cannot be made anew from its journal ({law}: {where})</source>
        <translation>สร้างใหม่จากบันทึกการเปลี่ยนแปลงไม่ได้ ({law}: {where})</translation>
    </message>
    <message>
        <source>there is no article {article}</source>
        <translation>ไม่มีบทความ {article}</translation>
    </message>
    <message>
        <source>&apos;penanda articles&apos; lists them.</source>
        <translation>ดูรายการด้วย &apos;penanda articles&apos;</translation>
    </message>
    <message>
        <source>is locked with a passphrase, or is no Penanda project</source>
        <translation>ล็อกด้วยวลีรหัสผ่าน หรือไม่ใช่โครงการของ Penanda</translation>
    </message>
    <message>
        <source>Give its passphrase, at a terminal or as PENANDA_PASSPHRASE.</source>
        <translation>ให้วลีรหัสผ่านในเทอร์มินัลหรือใน PENANDA_PASSPHRASE</translation>
    </message>
    <message>
        <source>this passphrase does not open it</source>
        <translation>วลีรหัสผ่านนี้เปิดไม่ได้</translation>
    </message>
    <message>
        <source>the passphrase is no text</source>
        <translation>วลีรหัสผ่านไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>Use letters that can be typed.</source>
        <translation>ใช้อักษรที่พิมพ์ได้</translation>
    </message>
    <message>
        <source>the keyring did not do it ({what})</source>
        <translation>พวงกุญแจทำไม่สำเร็จ ({what})</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again; until then the secret is asked for each time.</source>
        <translation>ปลดล็อกพวงกุญแจแล้วลองใหม่ ระหว่างนี้จะถามรหัสทุกครั้ง</translation>
    </message>
    <message>
        <source>this system has no keyring</source>
        <translation>ระบบนี้ไม่มีพวงกุญแจ</translation>
    </message>
    <message>
        <source>the same range is marked {label} already</source>
        <translation>ตำแหน่งเดียวกันติดป้าย {label} แล้ว</translation>
    </message>
    <message>
        <source>Delete one of the two, or choose another range.</source>
        <translation>ลบหนึ่งในสองอัน หรือเลือกตำแหน่งอื่น</translation>
    </message>
    <message>
        <source>the span cannot be split there</source>
        <translation>แยกช่วงตรงนั้นไม่ได้</translation>
    </message>
    <message>
        <source>Put the caret inside of it; it may be within a word.</source>
        <translation>วางเคอร์เซอร์ไว้ข้างใน อยู่กลางคำก็ได้</translation>
    </message>
    <message>
        <source>only two or more spans of one label can be joined</source>
        <translation>รวมได้เฉพาะตั้งแต่สองช่วงที่มีป้ายเดียวกัน</translation>
    </message>
    <message>
        <source>Relabel one of them first, or select over spans of one label.</source>
        <translation>เปลี่ยนป้ายของอันหนึ่งก่อน หรือเลือกช่วงที่มีป้ายเดียวกัน</translation>
    </message>
    <message>
        <source>there is no other span of that label to join</source>
        <translation>ไม่มีช่วงอื่นที่มีป้ายนี้ให้รวม</translation>
    </message>
    <message>
        <source>Select over two spans of one label, or stand on the first of them.</source>
        <translation>เลือกคลุมสองช่วงที่มีป้ายเดียวกัน หรืออยู่ที่ช่วงแรก</translation>
    </message>
    <message>
        <source>there is no span here</source>
        <translation>ไม่มีช่วงตรงนี้</translation>
    </message>
    <message>
        <source>there is no span here to do the last act to again</source>
        <translation>ไม่มีช่วงตรงนี้ให้ทำซ้ำการกระทำล่าสุด</translation>
    </message>
    <message>
        <source>Select one first.</source>
        <translation>เลือกก่อน</translation>
    </message>
    <message>
        <source>nothing was done yet that could be done again</source>
        <translation>ยังไม่มีการกระทำให้ทำซ้ำ</translation>
    </message>
    <message>
        <source>the last act cannot be done again elsewhere</source>
        <translation>การกระทำล่าสุดทำซ้ำที่อื่นไม่ได้</translation>
    </message>
    <message>
        <source>What can: a label, attributes, a doubt, a moved edge, a split, a join.</source>
        <translation>ที่ทำซ้ำได้: ป้าย คุณลักษณะ ความไม่แน่ใจ การขยับขอบ การแยก การรวม</translation>
    </message>
    <message>
        <source>there is nothing here to make a region of</source>
        <translation>ไม่มีอะไรตรงนี้ให้กำหนดเป็นส่วน</translation>
    </message>
    <message>
        <source>Put the caret in a line with text, or select a part of it.</source>
        <translation>วางเคอร์เซอร์ในบรรทัดที่มีข้อความ หรือเลือกบางส่วน</translation>
    </message>
    <message>
        <source>{kind} cannot go from {head} to {tail}</source>
        <translation>{kind} เชื่อมจาก {head} ไป {tail} ไม่ได้</translation>
    </message>
    <message>
        <source>It goes from {heads} to {tails}.</source>
        <translation>เชื่อมจาก {heads} ไป {tails}</translation>
    </message>
    <message>
        <source>there is nothing to relate this {label} to</source>
        <translation>ไม่มีอะไรให้เชื่อมกับ {label} นี้</translation>
    </message>
    <message>
        <source>Mark the span at the other end first; the scheme says which labels fit.</source>
        <translation>ติดป้ายช่วงที่ปลายอีกด้านก่อน ชุดป้ายบอกว่าป้ายใดใช้ได้</translation>
    </message>
    <message>
        <source>this was a state of {who}&apos;s work</source>
        <translation>นี่เป็นสภาพงานของ {who}</translation>
    </message>
    <message>
        <source>Each annotator restores her own layer.</source>
        <translation>ผู้ติดป้ายแต่ละคนคืนสภาพได้เฉพาะชั้นของตน</translation>
    </message>
    <message>
        <source>Each annotator writes her own layer.</source>
        <translation>ผู้ติดป้ายแต่ละคนเขียนเฉพาะชั้นของตน</translation>
    </message>
    <message>
        <source>{who} cannot write in the layer of {layer}</source>
        <translation>{who} เขียนในชั้นของ {layer} ไม่ได้</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>ไม่มีอะไรให้เลิกทำ</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>ไม่มีอะไรให้ทำซ้ำ</translation>
    </message>
    <message>
        <source>“{act}” cannot be undone: {why}</source>
        <translation>เลิกทำ “{act}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>“{act}” cannot be redone: {why}</source>
        <translation>ทำซ้ำ “{act}” ไม่ได้: {why}</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>ไม่มีบทความเปิดอยู่</translation>
    </message>
    <message>
        <source>Open one from the library.</source>
        <translation>เปิดจากคลังบทความ</translation>
    </message>
    <message>
        <source>{edge} lies inside a written character ({text})</source>
        <translation>{edge} อยู่กลางตัวอักษร ({text})</translation>
    </message>
    <message>
        <source>Move the edge to before the letter or after its marks.</source>
        <translation>ย้ายขอบไปไว้หน้าตัวอักษรหรือหลังเครื่องหมายของมัน</translation>
    </message>
    <message>
        <source>{start} to {end} is no range of its {count} characters</source>
        <translation>{start} ถึง {end} อยู่นอกข้อความ {count} ตัวอักษร</translation>
    </message>
    <message>
        <source>Offsets count code points from 0; the end is exclusive.</source>
        <translation>ตำแหน่งนับเป็นรหัสอักขระจาก 0 ไม่รวมจุดจบ</translation>
    </message>
    <message>
        <source>the {thing} has changed since it was read</source>
        <translation>{thing} เปลี่ยนไปหลังจากที่อ่าน</translation>
    </message>
    <message>
        <source>a {thing} with the id {id} is there already</source>
        <translation>มี {thing} ที่มีรหัส {id} อยู่แล้ว</translation>
    </message>
    <message>
        <source>Give it another id.</source>
        <translation>ให้รหัสอื่น</translation>
    </message>
    <message>
        <source>it has been decided meanwhile</source>
        <translation>มีการตัดสินไปแล้วในระหว่างนั้น</translation>
    </message>
    <message>
        <source>Look at it as it stands, and repeat the step if it is still needed.</source>
        <translation>ดูสภาพปัจจุบัน แล้วทำขั้นตอนนั้นซ้ำถ้ายังจำเป็น</translation>
    </message>
    <message>
        <source>Open the article again and repeat the step.</source>
        <translation>เปิดบทความใหม่แล้วทำอีกครั้ง</translation>
    </message>
    <message>
        <source>Open the project again and repeat the step.</source>
        <translation>เปิดโครงการใหม่แล้วทำอีกครั้ง</translation>
    </message>
    <message>
        <source>Repeat the step.</source>
        <translation>ทำอีกครั้ง</translation>
    </message>
    <message>
        <source>{who} has a remark on the article already</source>
        <translation>{who} มีหมายเหตุของบทความนี้แล้ว</translation>
    </message>
    <message>
        <source>the region {id} is there already</source>
        <translation>มีส่วน {id} อยู่แล้ว</translation>
    </message>
    <message>
        <source>the change does not fit what the project holds now ({what})</source>
        <translation>การเปลี่ยนแปลงไม่เข้ากับสิ่งที่โครงการมีอยู่ ({what})</translation>
    </message>
    <message>
        <source>what the project says of its splits or of itself has changed since it was read</source>
        <translation>ชุดย่อยหรือข้อมูลโครงการเปลี่ยนไปหลังจากที่อ่าน</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>ไม่มีคำค้น</translation>
    </message>
    <message>
        <source>Type a word or a part of one.</source>
        <translation>พิมพ์คำหรือส่วนหนึ่งของคำ</translation>
    </message>
    <message>
        <source>the query holds half a character (a lone surrogate)</source>
        <translation>คำค้นมีอักขระเพียงครึ่งตัว</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>พิมพ์ใหม่</translation>
    </message>
    <message>
        <source>there is no span {span} in the layer of {layer}</source>
        <translation>ไม่มีช่วง {span} ในชั้นของ {layer}</translation>
    </message>
    <message>
        <source>It was left as it is; the next step goes past it.</source>
        <translation>คงไว้ตามเดิม ขั้นถัดไปจะข้ามไป</translation>
    </message>
    <message>
        <source>It was left as it is, for {name} did “{act}” there since: once {name} takes that back, it can be undone. The next step goes past it.</source>
        <translation>คงไว้ตามเดิม เพราะ {name} ทำ “{act}” ที่นั่นภายหลัง เมื่อ {name} เลิกทำแล้วจึงเลิกทำได้ ขั้นถัดไปจะข้ามไป</translation>
    </message>
    <message>
        <source>there is nothing here to look for elsewhere</source>
        <translation>ไม่มีอะไรตรงนี้ให้หาที่อื่น</translation>
    </message>
    <message>
        <source>Select a part of the text, or a span.</source>
        <translation>เลือกข้อความบางส่วน หรือเลือกช่วง</translation>
    </message>
    <message>
        <source>{annotator} is no annotator of this question</source>
        <translation>{annotator} ไม่ใช่ผู้ติดป้ายของคำถามนี้</translation>
    </message>
    <message>
        <source>Take one of {names}.</source>
        <translation>เลือกหนึ่งใน {names}</translation>
    </message>
    <message>
        <source>a relation cannot be edited</source>
        <translation>แก้ไขความสัมพันธ์ไม่ได้</translation>
    </message>
    <message>
        <source>Take one or reject it.</source>
        <translation>เลือกหนึ่งอันหรือปฏิเสธ</translation>
    </message>
    <message>
        <source>there is no span</source>
        <translation>ไม่มีช่วง</translation>
    </message>
    <message>
        <source>To have none, reject the question.</source>
        <translation>ถ้าไม่ต้องการเลย ให้ปฏิเสธคำถาม</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>บันทึกว่างเปล่า</translation>
    </message>
    <message>
        <source>Write what the annotators shall look at.</source>
        <translation>เขียนสิ่งที่ผู้ติดป้ายควรดู</translation>
    </message>
    <message>
        <source>this question is asked no more, for what it was about has changed</source>
        <translation>ไม่ถามคำถามนี้แล้ว เพราะสิ่งที่ถามเปลี่ยนไป</translation>
    </message>
    <message>
        <source>Look at what is asked now.</source>
        <translation>ดูสิ่งที่ถามตอนนี้</translation>
    </message>
    <message>
        <source>{start} to {end} is no range</source>
        <translation>{start} ถึง {end} ไม่ใช่ช่วงข้อความ</translation>
    </message>
    <message>
        <source>Mark at least a character.</source>
        <translation>ติดป้ายอย่างน้อยหนึ่งตัวอักษร</translation>
    </message>
    <message>
        <source>the other end of a relation is not in gold any more</source>
        <translation>ปลายอีกด้านของความสัมพันธ์ไม่อยู่ใน Gold แล้ว</translation>
    </message>
    <message>
        <source>Look at what gold has now.</source>
        <translation>ดูสิ่งที่ Gold มีตอนนี้</translation>
    </message>
    <message>
        <source>{kind} cannot join {label} and {other}</source>
        <translation>{kind} เชื่อม {label} กับ {other} ไม่ได้</translation>
    </message>
    <message>
        <source>Remove the relation first, or keep the label.</source>
        <translation>ลบความสัมพันธ์ก่อน หรือคงป้ายไว้</translation>
    </message>
    <message>
        <source>there is no rule {rule}</source>
        <translation>ไม่มีกฎ {rule}</translation>
    </message>
    <message>
        <source>the rule {rule} needs {what}</source>
        <translation>กฎ {rule} ต้องมี {what}</translation>
    </message>
    <message>
        <source>Say whose word decides, and of which label.</source>
        <translation>บอกว่าใช้คำของใคร และของป้ายใด</translation>
    </message>
    <message>
        <source>the rule weighted needs three annotators on an article, and no article has them</source>
        <translation>กฎถ่วงน้ำหนักต้องมีผู้ติดป้ายสามคนในบทความ แต่ไม่มีบทความใดมีครบ</translation>
    </message>
    <message>
        <source>Of two, take majority or longest, or decide the most informative conflicts first.</source>
        <translation>ถ้ามีสองคน ใช้เสียงข้างมากหรือยาวที่สุด หรือชี้ขาดข้อขัดแย้งที่ให้ข้อมูลมากที่สุดก่อน</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>ยังไม่ได้ติดป้าย</translation>
    </message>
    <message>
        <source>Mark the range in the gold card first.</source>
        <translation>ติดป้ายในการ์ด Gold ก่อน</translation>
    </message>
    <message>
        <source>nothing is decided here</source>
        <translation>ยังไม่ได้ชี้ขาดตรงนี้</translation>
    </message>
    <message>
        <source>Decide the question first, then add it.</source>
        <translation>ชี้ขาดคำถามก่อน แล้วจึงเพิ่ม</translation>
    </message>
    <message>
        <source>this decision left no span that could be an example</source>
        <translation>คำชี้ขาดนี้ไม่เหลือช่วงที่ใช้เป็นตัวอย่างได้</translation>
    </message>
    <message>
        <source>Choose one that put a span into gold.</source>
        <translation>เลือกคำชี้ขาดที่ใส่ช่วงลงใน Gold</translation>
    </message>
    <message>
        <source>gold is made by decisions, not by hand</source>
        <translation>Gold เกิดจากคำชี้ขาด ไม่ใช่ทำด้วยมือ</translation>
    </message>
    <message>
        <source>at least two annotators are needed</source>
        <translation>ต้องมีผู้ติดป้ายอย่างน้อยสองคน</translation>
    </message>
    <message>
        <source>Import the work of another, or name two.</source>
        <translation>นำเข้างานของอีกคน หรือระบุสองคน</translation>
    </message>
    <message>
        <source>there is no annotator &apos;{name}&apos;</source>
        <translation>ไม่มีผู้ติดป้าย &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>มี: {names}</translation>
    </message>
    <message>
        <source>{name} cannot name an annotator: what belongs to all stands under it</source>
        <translation>ใช้ {name} เป็นชื่อผู้ติดป้ายไม่ได้ เพราะเป็นชื่อของส่วนกลาง</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>ใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>{name} cannot name an annotator</source>
        <translation>ใช้ {name} เป็นชื่อผู้ติดป้ายไม่ได้</translation>
    </message>
    <message>
        <source>Use 1 to 60 printable characters with no blank at either end.</source>
        <translation>ใช้อักษรที่พิมพ์ได้ 1 ถึง 60 ตัว ไม่มีช่องว่างที่ต้นและท้าย</translation>
    </message>
    <message>
        <source>{label} has no attribute {name}</source>
        <translation>{label} ไม่มีคุณลักษณะ {name}</translation>
    </message>
    <message>
        <source>the scheme {scheme} has no label {name}</source>
        <translation>ชุดป้าย {scheme} ไม่มีป้าย {name}</translation>
    </message>
    <message>
        <source>the scheme {scheme} has no relation {name}</source>
        <translation>ชุดป้าย {scheme} ไม่มีความสัมพันธ์ {name}</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{value}&apos;</source>
        <translation>{name} เป็น &apos;{value}&apos; ไม่ได้</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>เลือกหนึ่งใน {names}</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>ใช้หนึ่งใน {names}</translation>
    </message>
    <message>
        <source>{name} {value} is no country code</source>
        <translation>{name}: {value} ไม่ใช่รหัสประเทศ</translation>
    </message>
    <message>
        <source>Write its code of ISO 3166-1, as TH; the form takes its name too, in any language.</source>
        <translation>เขียนรหัส ISO 3166-1 เช่น TH ในแบบฟอร์มใช้ชื่อประเทศได้ทุกภาษา</translation>
    </message>
    <message>
        <source>{name} {value} is of the Buddhist era</source>
        <translation>{name}: {value} เป็นพุทธศักราช</translation>
    </message>
    <message>
        <source>Write years of the common era: {year} for {buddhist}.</source>
        <translation>เขียนเป็นคริสต์ศักราช: {year} แทน {buddhist}</translation>
    </message>
    <message>
        <source>{name} {value} is no date</source>
        <translation>{name}: {value} ไม่ใช่วันที่</translation>
    </message>
    <message>
        <source>Write it as 2027-12-31, or as far as it is known: 2027-12, 2027.</source>
        <translation>เขียนเป็น 2027-12-31 หรือเท่าที่รู้: 2027-12, 2027</translation>
    </message>
    <message>
        <source>the label {name} is retired: what has it keeps it, and nothing more is marked with it</source>
        <translation>ป้าย {name} เลิกใช้แล้ว ที่ติดไว้ยังคงอยู่ แต่ไม่ติดเพิ่ม</translation>
    </message>
    <message>
        <source>{label} has an attribute {name} already</source>
        <translation>{label} มีคุณลักษณะ {name} แล้ว</translation>
    </message>
    <message>
        <source>{kind} is no type of attribute</source>
        <translation>{kind} ไม่ใช่ชนิดของคุณลักษณะ</translation>
    </message>
    <message>
        <source>there is a relation {name} already</source>
        <translation>มีความสัมพันธ์ {name} แล้ว</translation>
    </message>
    <message>
        <source>which labels the relation {name} joins is not said</source>
        <translation>ไม่ได้บอกว่าความสัมพันธ์ {name} เชื่อมป้ายใด</translation>
    </message>
    <message>
        <source>Name labels for its heads and its tails.</source>
        <translation>ระบุป้ายของต้นทางและปลายทาง</translation>
    </message>
    <message>
        <source>an example needs a text</source>
        <translation>ตัวอย่างต้องมีข้อความ</translation>
    </message>
    <message>
        <source>{label} has this example already</source>
        <translation>{label} มีตัวอย่างนี้แล้ว</translation>
    </message>
    <message>
        <source>every key has a label</source>
        <translation>ทุกปุ่มมีป้ายแล้ว</translation>
    </message>
    <message>
        <source>Name the key of the label.</source>
        <translation>ระบุปุ่มของป้าย</translation>
    </message>
    <message>
        <source>there is a label {name} already</source>
        <translation>มีป้าย {name} แล้ว</translation>
    </message>
    <message>
        <source>{label} is the last label in use</source>
        <translation>{label} เป็นป้ายสุดท้ายที่ใช้อยู่</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>เพิ่มอันอื่นก่อน</translation>
    </message>
    <message>
        <source>{label} is not retired</source>
        <translation>{label} ยังไม่เลิกใช้</translation>
    </message>
    <message>
        <source>what shall change of {label} is not said</source>
        <translation>ไม่ได้บอกว่าจะเปลี่ยนอะไรของ {label}</translation>
    </message>
    <message>
        <source>the key {key} is that of {name}</source>
        <translation>ปุ่ม {key} เป็นของ {name}</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>เลือกปุ่มอื่น</translation>
    </message>
    <message>
        <source>labels are merged into another one</source>
        <translation>ต้องรวมป้ายเข้ากับป้ายอื่น</translation>
    </message>
    <message>
        <source>Name at least one other label.</source>
        <translation>ระบุป้ายอื่นอย่างน้อยหนึ่งป้าย</translation>
    </message>
    <message>
        <source>a label is split into itself and another one</source>
        <translation>ต้องแยกป้ายเป็นตัวมันเองและป้ายอื่น</translation>
    </message>
    <message>
        <source>which spans of {label} shall be {other} is not said</source>
        <translation>ไม่ได้บอกว่าช่วงใดของ {label} จะเป็น {other}</translation>
    </message>
    <message>
        <source>Name a value of an attribute, or strings.</source>
        <translation>ระบุค่าของคุณลักษณะ หรือข้อความ</translation>
    </message>
    <message>
        <source>nothing of the scheme would change</source>
        <translation>ชุดป้ายจะไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>the scheme has changed since it was read</source>
        <translation>ชุดป้ายเปลี่ยนไปหลังจากที่อ่าน</translation>
    </message>
    <message>
        <source>the scheme does not fit what the project holds now: {what}</source>
        <translation>ชุดป้ายไม่เข้ากับสิ่งที่โครงการมีอยู่: {what}</translation>
    </message>
    <message>
        <source>See what was marked meanwhile, and change the scheme again.</source>
        <translation>ดูสิ่งที่ติดป้ายไประหว่างนั้น แล้วเปลี่ยนชุดป้ายใหม่</translation>
    </message>
    <message>
        <source>the text of the scheme cannot be edited: {what}</source>
        <translation>แก้ข้อความของชุดป้ายไม่ได้: {what}</translation>
    </message>
    <message>
        <source>Write it more plainly: see resources/schemes for the shape.</source>
        <translation>เขียนให้เรียบง่ายขึ้น ดูรูปแบบที่ resources/schemes</translation>
    </message>
    <message>
        <source>See resources/schemes for the shape.</source>
        <translation>ดูรูปแบบที่ resources/schemes</translation>
    </message>
    <message>
        <source>is no valid TOML: {what}</source>
        <translation>ไม่ใช่ TOML ที่ถูกต้อง: {what}</translation>
    </message>
    <message>
        <source>Mend the file and try again.</source>
        <translation>แก้ไฟล์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>key {key} must be one visible character</source>
        <translation>ปุ่ม {key} ต้องเป็นอักษรที่มองเห็นหนึ่งตัว</translation>
    </message>
    <message>
        <source>{what} &apos;{name}&apos; stands twice</source>
        <translation>{what} &apos;{name}&apos; ซ้ำกัน</translation>
    </message>
    <message>
        <source>relation {name} names no label of it: {label}</source>
        <translation>ความสัมพันธ์ {name} อ้างป้ายที่ไม่มี: {label}</translation>
    </message>
    <message>
        <source>all its labels are retired</source>
        <translation>ป้ายทั้งหมดเลิกใช้แล้ว</translation>
    </message>
    <message>
        <source>it has no [[labels]]</source>
        <translation>ไม่มี [[labels]]</translation>
    </message>
    <message>
        <source>{key} {value} must be letters, digits, &apos;-&apos; or &apos;_&apos;</source>
        <translation>{key} {value} ต้องเป็นตัวอักษร ตัวเลข &apos;-&apos; หรือ &apos;_&apos;</translation>
    </message>
    <message>
        <source>{key} {value} is no colour such as #0b64a5</source>
        <translation>{key} {value} ไม่ใช่สีแบบ #0b64a5</translation>
    </message>
    <message>
        <source>what the import needs cannot be added to the scheme: {why}</source>
        <translation>เพิ่มสิ่งที่การนำเข้าต้องใช้ลงในชุดป้ายไม่ได้: {why}</translation>
    </message>
    <message>
        <source>Give what cannot be added another name with --map NAME=OTHER, or leave it out with --map NAME=</source>
        <translation>ให้ชื่ออื่นด้วย --map NAME=OTHER หรือเว้นไว้ด้วย --map NAME=</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; is no language code</source>
        <translation>&apos;{code}&apos; ไม่ใช่รหัสภาษา</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ว่างเปล่า</translation>
    </message>
    <message>
        <source>Name a file with text in it.</source>
        <translation>ระบุไฟล์ที่มีข้อความ</translation>
    </message>
    <message>
        <source>is binary, not text</source>
        <translation>เป็นไฟล์ไบนารี ไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>is {kind}, not text</source>
        <translation>เป็น {kind} ไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}</source>
        <translation>อ่านเป็น {encoding} ไม่ได้</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte}</source>
        <translation>ไม่ใช่ {encoding}: ไบต์ผิด {byte}</translation>
    </message>
    <message>
        <source>{what} and is not {encoding}</source>
        <translation>{what} และไม่ใช่ {encoding}</translation>
    </message>
    <message>
        <source>State no encoding for this file.</source>
        <translation>อย่าระบุรหัสอักขระสำหรับไฟล์นี้</translation>
    </message>
    <message>
        <source>State no encoding.</source>
        <translation>อย่าระบุรหัสอักขระ</translation>
    </message>
    <message>
        <source>State {encoding}, or no encoding.</source>
        <translation>ระบุ {encoding} หรือไม่ต้องระบุ</translation>
    </message>
    <message>
        <source>reads as {encoding} and not as {stated}</source>
        <translation>อ่านได้เป็น {encoding} ไม่ใช่ {stated}</translation>
    </message>
    <message>
        <source>holds a NUL character, which no text has</source>
        <translation>มีอักขระ NUL ซึ่งไม่มีในข้อความ</translation>
    </message>
    <message>
        <source>Remove it, if the file is text at all.</source>
        <translation>ลบออก ถ้าไฟล์นี้เป็นข้อความจริง</translation>
    </message>
    <message>
        <source>has half a surrogate pair, which is no character, at character {number}</source>
        <translation>มีคู่ surrogate เพียงครึ่ง ซึ่งไม่ใช่อักขระ ที่ตัวที่ {number}</translation>
    </message>
    <message>
        <source>is not {encoding}, or has a control character ({control}) in it</source>
        <translation>ไม่ใช่ {encoding} หรือมีอักขระควบคุม ({control})</translation>
    </message>
    <message>
        <source>there is no encoding {name}</source>
        <translation>ไม่มีรหัสอักขระ {name}</translation>
    </message>
    <message>
        <source>Use a name such as tis-620, cp874, cp1258, tcvn3, viscii, vni or utf-8, or have the file converted to UTF-8 first.</source>
        <translation>ใช้ชื่อเช่น tis-620, cp874, cp1258, tcvn3, viscii, vni หรือ utf-8 หรือแปลงไฟล์เป็น UTF-8 ก่อน</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>บันทึกไฟล์เป็น UTF-8</translation>
    </message>
    <message>
        <source>Let its name end in .zip.</source>
        <translation>ให้ชื่อลงท้ายด้วย .zip</translation>
    </message>
    <message>
        <source>the ending {suffix} names no format</source>
        <translation>นามสกุล {suffix} ไม่ใช่รูปแบบที่รู้จัก</translation>
    </message>
    <message>
        <source>its ending names no format</source>
        <translation>นามสกุลไม่ใช่รูปแบบที่รู้จัก</translation>
    </message>
    <message>
        <source>Name the format ({names}) or use one of these endings: {endings}.</source>
        <translation>ระบุรูปแบบ ({names}) หรือใช้นามสกุลเหล่านี้: {endings}</translation>
    </message>
    <message>
        <source>the format {name} can be written but not read</source>
        <translation>รูปแบบ {name} เขียนได้แต่อ่านไม่ได้</translation>
    </message>
    <message>
        <source>Readable: {names}.</source>
        <translation>ที่อ่านได้: {names}</translation>
    </message>
    <message>
        <source>holds no documents</source>
        <translation>ไม่มีเอกสาร</translation>
    </message>
    <message>
        <source>Name a file with a header and rows.</source>
        <translation>ระบุไฟล์ที่มีหัวตารางและแถว</translation>
    </message>
    <message>
        <source>the row has {cells} cells and the header {header}</source>
        <translation>แถวมี {cells} ช่อง แต่หัวตารางมี {header}</translation>
    </message>
    <message>
        <source>Put cells with a separator or a line end in them into quotes.</source>
        <translation>ใส่เครื่องหมายคำพูดครอบช่องที่มีตัวคั่นหรือขึ้นบรรทัดใหม่</translation>
    </message>
    <message>
        <source>is a table of spans, a row a span, and does not hold the texts of the articles</source>
        <translation>เป็นตารางของช่วง หนึ่งแถวต่อหนึ่งช่วง ไม่มีข้อความของบทความ</translation>
    </message>
    <message>
        <source>Import what holds the texts, as JSONL; or name the column with --column text=NAME.</source>
        <translation>นำเข้าไฟล์ที่มีข้อความ เช่น JSONL หรือระบุคอลัมน์ด้วย --column text=NAME</translation>
    </message>
    <message>
        <source>the column {name} stands twice</source>
        <translation>คอลัมน์ {name} ซ้ำกัน</translation>
    </message>
    <message>
        <source>Rename one of the two.</source>
        <translation>เปลี่ยนชื่ออันหนึ่ง</translation>
    </message>
    <message>
        <source>there is no column {name} among {names}</source>
        <translation>ไม่มีคอลัมน์ {name} ใน {names}</translation>
    </message>
    <message>
        <source>is cut off: the end of a part is missing</source>
        <translation>ไฟล์ขาด ตอนท้ายของส่วนหนึ่งหายไป</translation>
    </message>
    <message>
        <source>has no text of an article in it</source>
        <translation>ไม่มีข้อความของบทความ</translation>
    </message>
    <message>
        <source>is larger than {number} MB, the most that one JSON file may have</source>
        <translation>ใหญ่กว่า {number} MB ซึ่งเป็นขนาดสูงสุดของไฟล์ JSON</translation>
    </message>
    <message>
        <source>is larger than {number} MB, the most that one article may have</source>
        <translation>ใหญ่กว่า {number} MB ซึ่งเป็นขนาดสูงสุดของบทความ</translation>
    </message>
    <message>
        <source>Write it as JSONL, one object a line.</source>
        <translation>เขียนเป็น JSONL หนึ่งออบเจกต์ต่อบรรทัด</translation>
    </message>
    <message>
        <source>Split it, or take it in as JSONL or CSV with one article a line.</source>
        <translation>แบ่งไฟล์ หรือนำเข้าเป็น JSONL หรือ CSV หนึ่งบทความต่อบรรทัด</translation>
    </message>
    <message>
        <source>is not usable JSON: {what}</source>
        <translation>เป็น JSON ที่ใช้ไม่ได้: {what}</translation>
    </message>
    <message>
        <source>is not valid JSON: {what} at character {number} of the line</source>
        <translation>ไม่ใช่ JSON ที่ถูกต้อง: {what} ที่ตัวอักษร {number} ของบรรทัด</translation>
    </message>
    <message>
        <source>Write one whole JSON object on each line.</source>
        <translation>เขียนออบเจกต์ JSON ที่สมบูรณ์หนึ่งอันต่อบรรทัด</translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation>แก้บรรทัดนี้</translation>
    </message>
    <message>
        <source>is one JSON document, not an object a line</source>
        <translation>เป็นเอกสาร JSON เดียว ไม่ใช่หนึ่งออบเจกต์ต่อบรรทัด</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing</source>
        <translation>ไม่มี &apos;{key}&apos;</translation>
    </message>
    <message>
        <source>Name the key that holds the text, as with --column text={name}.</source>
        <translation>ระบุคีย์ที่มีข้อความ เช่น --column text={name}</translation>
    </message>
    <message>
        <source>&apos;text&apos; is empty</source>
        <translation>&apos;text&apos; ว่างเปล่า</translation>
    </message>
    <message>
        <source>Remove the line or give it a text.</source>
        <translation>ลบบรรทัดนี้หรือใส่ข้อความ</translation>
    </message>
    <message>
        <source>&apos;sha256&apos; does not fit the text, which was changed after it was written</source>
        <translation>&apos;sha256&apos; ไม่ตรงกับข้อความ ซึ่งถูกแก้หลังจากเขียน</translation>
    </message>
    <message>
        <source>Take the file from its source again, or remove &apos;sha256&apos; if the change was meant.</source>
        <translation>เอาไฟล์จากต้นทางใหม่ หรือลบ &apos;sha256&apos; ถ้าตั้งใจแก้</translation>
    </message>
    <message>
        <source>the same text stands on line {line} already</source>
        <translation>ข้อความเดียวกันอยู่ที่บรรทัด {line} แล้ว</translation>
    </message>
    <message>
        <source>Remove one of the two, or give each its own id.</source>
        <translation>ลบหนึ่งในสองอัน หรือให้รหัสแยกกัน</translation>
    </message>
    <message>
        <source>{start}-{end} is out of range: the text has {count} characters</source>
        <translation>{start}-{end} เกินขอบเขต ข้อความมี {count} ตัวอักษร</translation>
    </message>
    <message>
        <source>its &apos;text&apos; is {surface} but {start}-{end} marks {text}</source>
        <translation>&apos;text&apos; คือ {surface} แต่ {start}-{end} คือ {text}</translation>
    </message>
    <message>
        <source>Count &apos;start&apos; and &apos;end&apos; in Unicode code points, not bytes or UTF-16 units.</source>
        <translation>นับ &apos;start&apos; และ &apos;end&apos; เป็นรหัสอักขระยูนิโค้ด ไม่ใช่ไบต์หรือหน่วย UTF-16</translation>
    </message>
    <message>
        <source>the id {id} stands for two different texts</source>
        <translation>รหัส {id} ใช้กับสองข้อความที่ต่างกัน</translation>
    </message>
    <message>
        <source>Give each text an id of its own, or leave the ids out.</source>
        <translation>ให้รหัสแยกกันแต่ละข้อความ หรือไม่ต้องใส่รหัส</translation>
    </message>
    <message>
        <source>relation {id}: {kind} cannot go from {head} to {tail}</source>
        <translation>ความสัมพันธ์ {id}: {kind} เชื่อมจาก {head} ไป {tail} ไม่ได้</translation>
    </message>
    <message>
        <source>there is nothing to import</source>
        <translation>ไม่มีอะไรให้นำเข้า</translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation>ซ้อนลึกเกินไป</translation>
    </message>
    <message>
        <source>the {thing} holds no articles, only other files ({names})</source>
        <translation>{thing} ไม่มีบทความ มีแต่ไฟล์อื่น ({names})</translation>
    </message>
    <message>
        <source>the archive holds no files</source>
        <translation>ไฟล์บีบอัดไม่มีไฟล์ข้างใน</translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({name})</source>
        <translation>มีไฟล์ที่จะไปอยู่นอกไฟล์บีบอัด ({name})</translation>
    </message>
    <message>
        <source>Do not trust where it came from.</source>
        <translation>อย่าไว้ใจแหล่งที่มา</translation>
    </message>
    <message>
        <source>is encrypted ({name})</source>
        <translation>เข้ารหัสไว้ ({name})</translation>
    </message>
    <message>
        <source>holds a link instead of a file ({name})</source>
        <translation>มีลิงก์แทนไฟล์ ({name})</translation>
    </message>
    <message>
        <source>holds another archive ({name})</source>
        <translation>มีไฟล์บีบอัดซ้อนอยู่ ({name})</translation>
    </message>
    <message>
        <source>would unpack to {size} bytes, {times} times its size</source>
        <translation>จะคลายออกเป็น {size} ไบต์ ใหญ่กว่าเดิม {times} เท่า</translation>
    </message>
    <message>
        <source>If that is meant, unpack it and import the folder.</source>
        <translation>ถ้าตั้งใจ ให้คลายแล้วนำเข้าโฟลเดอร์</translation>
    </message>
    <message>
        <source>is no zip archive, or a damaged one</source>
        <translation>ไม่ใช่ไฟล์ zip หรือเสียหาย</translation>
    </message>
    <message>
        <source>is packed in a way that cannot be read here</source>
        <translation>บีบอัดด้วยวิธีที่อ่านที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>บีบอัดใหม่</translation>
    </message>
    <message>
        <source>this article has gold already, and it differs</source>
        <translation>บทความนี้มี Gold แล้ว และต่างกัน</translation>
    </message>
    <message>
        <source>Import it under another annotator&apos;s name, and compare.</source>
        <translation>นำเข้าในชื่อผู้ติดป้ายอื่น แล้วเปรียบเทียบ</translation>
    </message>
    <message>
        <source>an article with the id {id} and another text is there already</source>
        <translation>มีบทความรหัส {id} ที่มีข้อความอื่นอยู่แล้ว</translation>
    </message>
    <message>
        <source>Change the id, or leave it out.</source>
        <translation>เปลี่ยนรหัส หรือไม่ต้องใส่</translation>
    </message>
    <message>
        <source>{who} has {what} already, and it differs</source>
        <translation>{who} มี {what} แล้ว และต่างกัน</translation>
    </message>
    <message>
        <source>Import under another annotator&apos;s name.</source>
        <translation>นำเข้าในชื่อผู้ติดป้ายอื่น</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte} at byte offset {number}</source>
        <translation>ไม่ใช่ {encoding}: ไบต์ผิด {byte} ที่ไบต์ {number}</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte} at byte {number} of the line</source>
        <translation>ไม่ใช่ {encoding}: ไบต์ผิด {byte} ที่ไบต์ {number} ของบรรทัด</translation>
    </message>
    <message>
        <source>Use one of {names}, or leave it out.</source>
        <translation>ใช้หนึ่งใน {names} หรือไม่ต้องใส่</translation>
    </message>
    <message>
        <source>there is no unit {name}</source>
        <translation>ไม่มีหน่วย {name}</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>ที่รู้จัก: {names}</translation>
    </message>
    <message>
        <source>the folder holds no files</source>
        <translation>โฟลเดอร์ไม่มีไฟล์</translation>
    </message>
    <message>
        <source>no file fits this pattern</source>
        <translation>ไม่มีไฟล์ตรงกับรูปแบบชื่อนี้</translation>
    </message>
    <message>
        <source>State its encoding, such as cp874, cp1258, cp1252, {names} or utf-16-le, or save it as UTF-8.</source>
        <translation>ระบุรหัสอักขระ เช่น cp874, cp1258, cp1252, {names} หรือ utf-16-le หรือบันทึกเป็น UTF-8</translation>
    </message>
    <message>
        <source>State cp1252, which is Latin-1 as Windows writes it.</source>
        <translation>ระบุ cp1252 ซึ่งคือ Latin-1 แบบที่ Windows เขียน</translation>
    </message>
    <message>
        <source>Name a text file; one in UTF-16 or UTF-32 without a byte order mark needs its encoding stated, as utf-16-le or utf-32-le.</source>
        <translation>ระบุไฟล์ข้อความ ไฟล์ UTF-16 หรือ UTF-32 ที่ไม่มี BOM ต้องระบุรหัสอักขระ เช่น utf-16-le หรือ utf-32-le</translation>
    </message>
    <message>
        <source>Save its text as plain text or HTML, and import that.</source>
        <translation>บันทึกข้อความเป็นไฟล์ข้อความล้วนหรือ HTML แล้วนำเข้า</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>คลายแล้วนำเข้าโฟลเดอร์</translation>
    </message>
    <message>
        <source>Use a code such as th, vi or id.</source>
        <translation>ใช้รหัสเช่น th, vi หรือ id</translation>
    </message>
    <message>
        <source>Say what each shall be with penanda import --map NAME=OTHER (--map NAME= leaves it out), add what is lacking with --add-labels, or one by one with penanda scheme PROJECT add NAME. An attribute is named with its label, as in --map LABEL.NAME=OTHER.</source>
        <translation>บอกว่าแต่ละอันคืออะไรด้วย penanda import --map NAME=OTHER (--map NAME= คือเว้นไว้) เพิ่มที่ขาดด้วย --add-labels หรือทีละอันด้วย penanda scheme PROJECT add NAME คุณลักษณะเขียนพร้อมป้าย เช่น --map LABEL.NAME=OTHER</translation>
    </message>
    <message>
        <source>is a zip archive</source>
        <translation>เป็นไฟล์ zip</translation>
    </message>
    <message>
        <source>is no folder of its own</source>
        <translation>ไม่ใช่โฟลเดอร์เฉพาะ</translation>
    </message>
    <message>
        <source>holds other things than a release ({names})</source>
        <translation>มีสิ่งอื่นนอกจากชุดข้อมูลเผยแพร่ ({names})</translation>
    </message>
    <message>
        <source>Name another folder: a release takes the place of all that is in its folder.</source>
        <translation>ระบุโฟลเดอร์อื่น เพราะชุดข้อมูลเผยแพร่จะแทนที่ทุกอย่างในโฟลเดอร์</translation>
    </message>
    <message>
        <source>is a folder where a file must go</source>
        <translation>เป็นโฟลเดอร์ แต่ต้องเป็นไฟล์</translation>
    </message>
    <message>
        <source>is not what a release writes, so the last release cannot be compared with</source>
        <translation>ไม่ใช่สิ่งที่ชุดข้อมูลเผยแพร่เขียน จึงเทียบกับชุดก่อนไม่ได้</translation>
    </message>
    <message>
        <source>Make the release in another folder.</source>
        <translation>สร้างชุดข้อมูลเผยแพร่ในโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>{who} holds no work to release</source>
        <translation>{who} ไม่มีงานให้เผยแพร่</translation>
    </message>
    <message>
        <source>Choose an annotator who has work, or split the project first.</source>
        <translation>เลือกผู้ติดป้ายที่มีงาน หรือแบ่งชุดย่อยก่อน</translation>
    </message>
    <message>
        <source>Its articles stand in no split: run &apos;penanda split&apos;.</source>
        <translation>บทความยังไม่อยู่ในชุดย่อยใด: ใช้ &apos;penanda split&apos;</translation>
    </message>
    <message>
        <source>not all would be in it: notes, doubts and attributes of free text, {number} in all, do not go out without the texts</source>
        <translation>จะไม่ครบ: บันทึก ความไม่แน่ใจ และคุณลักษณะแบบข้อความอิสระ รวม {number} รายการ จะไม่ออกไปถ้าไม่มีข้อความ</translation>
    </message>
    <message>
        <source>Allow the losses, or release the texts.</source>
        <translation>ยอมให้สูญหาย หรือเผยแพร่ข้อความด้วย</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>ไม่เหมือนที่เขียนไว้</translation>
    </message>
    <message>
        <source>the project is split already: {shares} by {by}, seed {seed}</source>
        <translation>แบ่งโครงการแล้ว: {shares} ตาม {by}, seed {seed}</translation>
    </message>
    <message>
        <source>Leave the options out, and what is new joins; or split all anew.</source>
        <translation>ไม่ต้องระบุตัวเลือก ของใหม่จะเข้าร่วมเอง หรือแบ่งใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>there is no article to split</source>
        <translation>ไม่มีบทความให้แบ่ง</translation>
    </message>
    <message>
        <source>1 article has no date: {names}</source>
        <translation>บทความ 1 บทไม่มีวันที่: {names}</translation>
    </message>
    <message>
        <source>{number} articles have no date: {names}</source>
        <translation>บทความ {number} บทไม่มีวันที่: {names}</translation>
    </message>
    <message>
        <source>Give each a date such as 2024-05-17 in its metadata, or split by content.</source>
        <translation>ใส่วันที่ เช่น 2024-05-17 ในเมทาดาทา หรือแบ่งตามเนื้อหา</translation>
    </message>
    <message>
        <source>the shares of the splits cannot be these</source>
        <translation>สัดส่วนของชุดย่อยเป็นแบบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Name three whole numbers for train, dev and test, as 80/10/10.</source>
        <translation>ระบุจำนวนเต็มสามตัวสำหรับ train, dev และ test เช่น 80/10/10</translation>
    </message>
    <message>
        <source>not all would be in it (lost: {what})</source>
        <translation>จะไม่ครบ (สูญหาย: {what})</translation>
    </message>
    <message>
        <source>Choose a format that holds all, as jsonl, or allow the losses.</source>
        <translation>เลือกรูปแบบที่เก็บได้ครบ เช่น jsonl หรือยอมให้สูญหาย</translation>
    </message>
    <message>
        <source>is no possible file name</source>
        <translation>ใช้เป็นชื่อไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>is the name of the list of losses</source>
        <translation>เป็นชื่อของรายการที่สูญหาย</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>เลือกชื่อไฟล์อื่น</translation>
    </message>
    <message>
        <source>there is no article to export</source>
        <translation>ไม่มีบทความให้ส่งออก</translation>
    </message>
    <message>
        <source>Choose an annotator who has work, or other articles.</source>
        <translation>เลือกผู้ติดป้ายที่มีงาน หรือบทความอื่น</translation>
    </message>
    <message>
        <source>was not made by an export, and would be replaced</source>
        <translation>ไม่ได้เกิดจากการส่งออก และจะถูกแทนที่</translation>
    </message>
    <message>
        <source>the written file cannot be read back ({why})</source>
        <translation>อ่านทวนไฟล์ที่เขียนไม่ได้ ({why})</translation>
    </message>
    <message>
        <source>Run &apos;penanda split&apos;, and mark articles of each split.</source>
        <translation>ใช้ &apos;penanda split&apos; แล้วติดป้ายบทความของแต่ละชุด</translation>
    </message>
    <message>
        <source>there is nothing to train on in {who}</source>
        <translation>ไม่มีข้อมูลสำหรับฝึกใน {who}</translation>
    </message>
    <message>
        <source>there is nothing to test on in {who}</source>
        <translation>ไม่มีข้อมูลสำหรับทดสอบใน {who}</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this, with the format&apos;s name.</source>
        <translation>ไม่มีอะไรเปลี่ยน โปรดแจ้งเราพร้อมชื่อรูปแบบ</translation>
    </message>
    <message>
        <source>{library} is needed for this format and cannot be loaded ({what})</source>
        <translation>รูปแบบนี้ต้องใช้ {library} ซึ่งโหลดไม่ได้ ({what})</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;{name}&apos;.</source>
        <translation>ติดตั้งด้วย: pip install &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>none of the formats has the projection {name}</source>
        <translation>ไม่มีรูปแบบใดมีการฉาย {name}</translation>
    </message>
    <message>
        <source>Choose one of {names} with the texts, or no projection.</source>
        <translation>เลือกหนึ่งใน {names} พร้อมข้อความ หรือไม่เลือกการฉาย</translation>
    </message>
    <message>
        <source>Name no projection.</source>
        <translation>อย่าระบุการฉาย</translation>
    </message>
    <message>
        <source>{name} names no repository</source>
        <translation>{name} ไม่ใช่ชื่อคลังข้อมูล</translation>
    </message>
    <message>
        <source>Write it as OWNER/NAME, in ASCII.</source>
        <translation>เขียนเป็น OWNER/NAME ด้วยอักษร ASCII</translation>
    </message>
    <message>
        <source>does not take {file}: {what}</source>
        <translation>ไม่รับ {file}: {what}</translation>
    </message>
    <message>
        <source>the server did not answer as expected</source>
        <translation>เซิร์ฟเวอร์ไม่ได้ตอบตามที่คาด</translation>
    </message>
    <message>
        <source>the server did not answer as expected (no JSON)</source>
        <translation>เซิร์ฟเวอร์ไม่ได้ตอบตามที่คาด (ไม่ใช่ JSON)</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>กรุณาตรวจสอบ</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>ตรวจที่อยู่</translation>
    </message>
    <message>
        <source>Check the address and the network, and try again.</source>
        <translation>ตรวจที่อยู่และเครือข่าย แล้วลองใหม่</translation>
    </message>
    <message>
        <source>cannot be reached ({what})</source>
        <translation>ติดต่อไม่ได้ ({what})</translation>
    </message>
    <message>
        <source>is no release</source>
        <translation>ไม่ใช่ชุดข้อมูลเผยแพร่</translation>
    </message>
    <message>
        <source>Make one with &apos;penanda release&apos;.</source>
        <translation>สร้างด้วย &apos;penanda release&apos;</translation>
    </message>
    <message>
        <source>is not as it was released</source>
        <translation>ไม่เหมือนตอนเผยแพร่</translation>
    </message>
    <message>
        <source>Make the release again.</source>
        <translation>สร้างชุดข้อมูลเผยแพร่ใหม่</translation>
    </message>
    <message>
        <source>is no address of a server</source>
        <translation>ไม่ใช่ที่อยู่ของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Write it as https://example.org.</source>
        <translation>เขียนเช่น https://example.org</translation>
    </message>
    <message>
        <source>an address must not hold a name or a password</source>
        <translation>ที่อยู่ต้องไม่มีชื่อหรือรหัสผ่าน</translation>
    </message>
    <message>
        <source>Keep the token in the keyring.</source>
        <translation>เก็บโทเค็นในพวงกุญแจ</translation>
    </message>
    <message>
        <source>a token would go out for all to read</source>
        <translation>โทเค็นจะถูกส่งออกไปให้ใครก็อ่านได้</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>ใช้ https://</translation>
    </message>
    <message>
        <source>sends us on without an end</source>
        <translation>ส่งต่อไม่รู้จบ</translation>
    </message>
    <message>
        <source>sends us on to a place without encryption</source>
        <translation>ส่งต่อไปยังที่ที่ไม่เข้ารหัส</translation>
    </message>
    <message>
        <source>Give another token (&apos;penanda publish token&apos; keeps it).</source>
        <translation>ให้โทเค็นอื่น (&apos;penanda publish token&apos; เก็บไว้ให้)</translation>
    </message>
    <message>
        <source>does not know this token</source>
        <translation>ไม่รู้จักโทเค็นนี้</translation>
    </message>
    <message>
        <source>Make another one in its account settings (&apos;penanda publish token&apos; keeps it).</source>
        <translation>สร้างใหม่ในการตั้งค่าบัญชี (&apos;penanda publish token&apos; เก็บไว้ให้)</translation>
    </message>
    <message>
        <source>holds no tasks for Label Studio</source>
        <translation>ไม่มีงานสำหรับ Label Studio</translation>
    </message>
    <message>
        <source>Make the release with the format {name} in it.</source>
        <translation>สร้างชุดข้อมูลเผยแพร่ที่มีรูปแบบ {name}</translation>
    </message>
    <message>
        <source>there is no token for this server</source>
        <translation>ไม่มีโทเค็นสำหรับเซิร์ฟเวอร์นี้</translation>
    </message>
    <message>
        <source>Give it one here.</source>
        <translation>ใส่ที่นี่</translation>
    </message>
    <message>
        <source>this is no token</source>
        <translation>นี่ไม่ใช่โทเค็น</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>คัดลอกใหม่ให้ครบ</translation>
    </message>
    <message>
        <source>what would be sent is not what was shown: the release or the server has changed since</source>
        <translation>สิ่งที่จะส่งไม่ตรงกับที่แสดง: ชุดข้อมูลเผยแพร่หรือเซิร์ฟเวอร์เปลี่ยนไปแล้ว</translation>
    </message>
    <message>
        <source>Look again; nothing was sent.</source>
        <translation>ดูใหม่ ยังไม่ได้ส่งอะไร</translation>
    </message>
    <message>
        <source>{sent} of {count} tasks went to project {project}, then {why}</source>
        <translation>ส่งงาน {sent} จาก {count} ไปยังโครงการ {project} แล้ว จากนั้น {why}</translation>
    </message>
    <message>
        <source>Send again to project {project} (--to {project}): nothing goes there twice.</source>
        <translation>ส่งอีกครั้งไปยังโครงการ {project} (--to {project}): จะไม่มีอะไรไปซ้ำ</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>ถูกหยุด</translation>
    </message>
    <message>
        <source>there is no display to open a window on</source>
        <translation>ไม่มีหน้าจอให้เปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>the font cannot be loaded</source>
        <translation>โหลดแบบอักษรไม่ได้</translation>
    </message>
    <message>
        <source>the words of this language cannot be read</source>
        <translation>อ่านคำของภาษานี้ไม่ได้</translation>
    </message>
    <message>
        <source>Install Penanda again.</source>
        <translation>ติดตั้ง Penanda ใหม่</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ไฟล์ zip</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>เอกสาร Word</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>a PowerPoint file</source>
        <translation>ไฟล์ PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ไฟล์ OpenDocument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>หนังสือ EPUB</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>เอกสาร Office</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ไฟล์ PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>เอกสาร RTF</translation>
    </message>
    <message>
        <source>an old Word, Excel or PowerPoint file</source>
        <translation>ไฟล์ Word, Excel หรือ PowerPoint รุ่นเก่า</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation>ภาพ SVG</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>รูปแบบชื่อ</translation>
    </message>
    <message>
        <source>span</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>region</source>
        <translation>ส่วน</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>คำชี้ขาด</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>กำลังอ่าน {file}</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>กำลังนำเข้า</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>กำลังหาบทความที่เกือบซ้ำ</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>&amp;Headline</source>
        <translation>พาดหัว (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pull quote</source>
        <translation>คำเด่นที่ยกมา (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>ชื่อผู้เขียน (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>คำบรรยายภาพ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Share button</source>
        <translation>ปุ่มแชร์ (&amp;S)</translation>
    </message>
    <message>
        <source>Related &amp;link</source>
        <translation>ลิงก์ที่เกี่ยวข้อง (&amp;L)</translation>
    </message>
    <message>
        <source>Site &amp;furniture</source>
        <translation>ส่วนประจำของเว็บไซต์ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repeated line</source>
        <translation>บรรทัดซ้ำ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>ข้อมูลกำกับ (&amp;M)</translation>
    </message>
    <message>
        <source>Body &amp;text</source>
        <translation>เนื้อความ (&amp;T)</translation>
    </message>
    <message>
        <source>{kind}, proposed</source>
        <translation>{kind} (เสนอ)</translation>
    </message>
    <message>
        <source>not for training</source>
        <translation>ไม่ใช้ฝึกแบบจำลอง</translation>
    </message>
</context>
<context>
    <name>scheme</name>
    <message>
        <source>{old} is called {new}</source>
        <translation>{old} เปลี่ยนชื่อเป็น {new}</translation>
    </message>
    <message>
        <source>{others} becomes {into}</source>
        <translation>{others} กลายเป็น {into}</translation>
    </message>
    <message>
        <source>{label} with {attribute} “{value}” becomes {new}</source>
        <translation>{label} ที่มี {attribute} “{value}” กลายเป็น {new}</translation>
    </message>
    <message>
        <source>{label} on {strings} becomes {new}</source>
        <translation>{label} ที่ {strings} กลายเป็น {new}</translation>
    </message>
    <message>
        <source>{label} is retired</source>
        <translation>เลิกใช้ {label}</translation>
    </message>
    <message>
        <source>{label} is in use again</source>
        <translation>นำ {label} กลับมาใช้</translation>
    </message>
    <message>
        <source>{label} is added</source>
        <translation>เพิ่ม {label}</translation>
    </message>
    <message>
        <source>{label} has an attribute {name}</source>
        <translation>{label} มีคุณลักษณะ {name}</translation>
    </message>
    <message>
        <source>{label} says otherwise what it is</source>
        <translation>คำอธิบายของ {label} เปลี่ยนไป</translation>
    </message>
    <message>
        <source>{label} has the key {key}</source>
        <translation>{label} ใช้ปุ่ม {key}</translation>
    </message>
    <message>
        <source>{label} has other colours</source>
        <translation>{label} เปลี่ยนสี</translation>
    </message>
</context>
</TS>
