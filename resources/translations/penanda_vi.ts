<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>AdjudicationPage</name>
    <message>
        <source>Adjudicate</source>
        <translation>Phân xử</translation>
    </message>
    <message>
        <source>{read} of {all} articles</source>
        <translation>{read} trên {all} bài</translation>
    </message>
    <message>
        <source>Reading what the annotators made …</source>
        <translation>Đang đọc kết quả của những người gán nhãn …</translation>
    </message>
    <message>
        <source>Two annotators must have worked on an article, and differ.</source>
        <translation>Hai người gán nhãn phải cùng làm một bài và có chỗ khác nhau.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Không có gì cần quyết định.</translation>
    </message>
    <message>
        <source>There is nothing to decide in “{name}”.</source>
        <translation>Không có gì cần quyết định trong “{name}”.</translation>
    </message>
    <message>
        <source>{key} goes on to the next question.</source>
        <translation>{key} chuyển sang câu hỏi kế tiếp.</translation>
    </message>
    <message>
        <source>No conflict is of the kind that the fields above the list ask for.</source>
        <translation>Không có xung đột nào thuộc loại mà các ô trên danh sách yêu cầu.</translation>
    </message>
    <message>
        <source>Relations are asked once both their ends stand in gold.</source>
        <translation>Quan hệ được hỏi khi cả hai đầu đã có trong Gold.</translation>
    </message>
    <message numerus="yes">
        <source>They hide %Ln open conflicts.</source>
        <translation>
            <numerusform>Chúng che %Ln xung đột đang mở.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}, then Esc, lists all again.</source>
        <translation>{key} rồi Esc liệt kê lại tất cả.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement</source>
        <translation>Độ đồng thuận</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Thước đo</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Ngôn ngữ của bài</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Dạng bảng</translation>
    </message>
    <message>
        <source>Annotator by annotator</source>
        <translation>Từng cặp người gán nhãn</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>Theo từng nhãn</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Theo thời gian</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Đang so sánh …</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Không có gì để so sánh.</translation>
    </message>
    <message>
        <source>Two annotators must have worked on the same article.</source>
        <translation>Hai người gán nhãn phải cùng làm một bài.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Mọi ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>All conflicts of this kind</source>
        <translation>Mọi xung đột kiểu này</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
    <message>
        <source>&amp;Decided ones too</source>
        <translation>Cả những cái &amp;đã quyết</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>&amp;Tất cả</translation>
    </message>
    <message>
        <source>take {name}</source>
        <translation>lấy {name}</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>không bên nào</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>đã chọn %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message>
        <source>Note on the article</source>
        <translation>Ghi chú cho bài</translation>
    </message>
    <message>
        <source>On the article, for the reviewer</source>
        <translation>Về bài này, cho người duyệt</translation>
    </message>
    <message>
        <source>unsure about this article</source>
        <translation>chưa chắc về bài này</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>unsure about this article</source>
        <translation>chưa chắc về bài này</translation>
    </message>
    <message>
        <source>nearly the same as {name} ({part})</source>
        <translation>gần giống {name} ({part})</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>và {n} nữa</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Go to its place</source>
        <translation>Đến chỗ đó</translation>
    </message>
    <message>
        <source>Go to the place of: {note}</source>
        <translation>Đến chỗ của: {note}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Write what the annotators shall look at; Return sends it, Esc does not.</source>
        <translation>Viết điều người gán nhãn cần xem; Return gửi đi, Esc thì không.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups of {project}</source>
        <translation>Bản sao lưu của {project}</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Các bản sao lưu, mới nhất ở trên</translation>
    </message>
    <message>
        <source>made</source>
        <translation>lúc tạo</translation>
    </message>
    <message>
        <source>why</source>
        <translation>vì sao</translation>
    </message>
    <message>
        <source>size</source>
        <translation>kích thước</translation>
    </message>
    <message>
        <source>steps since</source>
        <translation>số bước từ đó</translation>
    </message>
    <message>
        <source>What the backup holds, and the project today</source>
        <translation>Bản sao lưu chứa gì, và dự án hôm nay</translation>
    </message>
    <message>
        <source>what</source>
        <translation>gì</translation>
    </message>
    <message>
        <source>then</source>
        <translation>lúc đó</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Done since, and not in the backup</source>
        <translation>Làm sau đó, không có trong bản sao lưu</translation>
    </message>
    <message>
        <source>when</source>
        <translation>khi nào</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ai</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>đã làm gì</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mở thư mục chứa</translation>
    </message>
    <message>
        <source>Restore beside …</source>
        <translation>Khôi phục ra bên cạnh …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở ra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>on opening</source>
        <translation>khi mở</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>mỗi giờ</translation>
    </message>
    <message>
        <source>before a large step</source>
        <translation>trước một bước lớn</translation>
    </message>
    <message>
        <source>before the file’s shape changed</source>
        <translation>trước khi dạng tệp thay đổi</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>do người dùng</translation>
    </message>
    <message>
        <source>another history</source>
        <translation>lịch sử khác</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Đang so sánh …</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>bài</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>cụm</translation>
    </message>
    <message>
        <source>spans of {who}</source>
        <translation>cụm của {who}</translation>
    </message>
    <message>
        <source>The project of today cannot be read: {why}</source>
        <translation>Không đọc được dự án hôm nay: {why}</translation>
    </message>
    <message>
        <source>This backup has another history than the project; listed is what the project has had since they parted.</source>
        <translation>Bản sao lưu này có lịch sử khác với dự án; danh sách là những gì dự án có từ khi hai bên tách ra.</translation>
    </message>
    <message>
        <source>This backup holds all that the project holds.</source>
        <translation>Bản sao lưu này chứa mọi thứ của dự án.</translation>
    </message>
    <message>
        <source>Entries of the journal that are not in this backup: {count}</source>
        <translation>Số mục nhật ký không có trong bản sao lưu này: {count}</translation>
    </message>
    <message>
        <source>Copying, then reading back …</source>
        <translation>Đang chép, rồi đọc lại …</translation>
    </message>
    <message>
        <source>The newest backup holds all that the project holds.</source>
        <translation>Bản sao lưu mới nhất chứa mọi thứ của dự án.</translation>
    </message>
    <message>
        <source>Backed up, and read back.</source>
        <translation>Đã sao lưu và đọc lại.</translation>
    </message>
    <message>
        <source>Restore beside the project</source>
        <translation>Khôi phục ra cạnh dự án</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>Dự án Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>Restored as {file}. The project itself was not touched.</source>
        <translation>Đã khôi phục thành {file}. Dự án gốc không bị động tới.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Việc có thể làm</translation>
    </message>
</context>
<context>
    <name>BeginningDialog</name>
    <message>
        <source>New project</source>
        <translation>Dự án mới</translation>
    </message>
    <message>
        <source>news</source>
        <translation>tin-tuc</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>Tệp của dự án</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>Choose the file of the project</source>
        <translation>Chọn tệp của dự án</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Từ tệp …</translation>
    </message>
    <message>
        <source>Choose a file of labels</source>
        <translation>Chọn tệp nhãn</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>All is kept in this one file. Labels can be added and changed later.</source>
        <translation>Mọi thứ nằm trong một tệp này. Nhãn có thể thêm và sửa sau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>Dự án Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>Label schemes (*.toml)</source>
        <translation>Bộ nhãn (*.toml)</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>What the dataset is called</source>
        <translation>Tên của bộ dữ liệu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>As 1.2.0</source>
        <translation>Như 1.2.0</translation>
    </message>
    <message>
        <source>Licence of the labels</source>
        <translation>Giấy phép của nhãn</translation>
    </message>
    <message>
        <source>As CC-BY-4.0</source>
        <translation>Như CC-BY-4.0</translation>
    </message>
    <message>
        <source>Licence of the texts</source>
        <translation>Giấy phép của văn bản</translation>
    </message>
    <message>
        <source>Who may pass them on</source>
        <translation>Ai được chuyển tiếp</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Where the articles are from</source>
        <translation>Các bài lấy từ đâu</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Người gán nhãn</translation>
    </message>
    <message>
        <source>Who they are, without names</source>
        <translation>Họ là ai, không nêu tên</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>What of it is in the texts</source>
        <translation>Có gì trong văn bản</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>How to cite it</source>
        <translation>Cách trích dẫn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Hỏi ai</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Writing it down …</source>
        <translation>Đang ghi lại …</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Mọi nhãn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln bài</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>none stated</source>
        <translation>chưa nêu</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>… or write a path or a pattern, news/2025-*.txt, and Enter</source>
        <translation>… hoặc gõ đường dẫn hay mẫu, news/2025-*.txt, rồi Enter</translation>
    </message>
    <message>
        <source>Path or pattern</source>
        <translation>Đường dẫn hoặc mẫu</translation>
    </message>
    <message>
        <source>Title; without one, the first line</source>
        <translation>Tiêu đề; nếu không có, dòng đầu tiên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Paste the text of one article here</source>
        <translation>Dán văn bản của một bài vào đây</translation>
    </message>
    <message>
        <source>The beginning of the first text</source>
        <translation>Phần đầu của văn bản đầu tiên</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Chọn tệp …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Chọn thư mục …</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Nhập bài</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Bài ({endings});;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Nhập một thư mục</translation>
    </message>
    <message>
        <source>No language is recognised in this text yet.</source>
        <translation>Chưa nhận ra ngôn ngữ của văn bản này.</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Ngôn ngữ: {name}</translation>
    </message>
    <message>
        <source>What stands in which column of {file}?</source>
        <translation>Mỗi cột của {file} chứa gì?</translation>
    </message>
    <message>
        <source>No column of {file} is known to hold the texts. Choose it: without one nothing can be imported.</source>
        <translation>Chưa rõ cột nào của {file} chứa văn bản. Hãy chọn: không có cột đó thì không nhập được.</translation>
    </message>
    <message>
        <source>spans: {n}</source>
        <translation>cụm: {n}</translation>
    </message>
    <message>
        <source>encoding guessed: {name}</source>
        <translation>bảng mã đoán được: {name}</translation>
    </message>
    <message>
        <source>{file} begins like this</source>
        <translation>{file} bắt đầu như sau</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick: {which}</source>
        <translation>Chọn màu: {which}</translation>
    </message>
    <message>
        <source>as #0b64a5</source>
        <translation>ví dụ #0b64a5</translation>
    </message>
    <message>
        <source>{ratio}:1, hard to read</source>
        <translation>{ratio}:1, khó đọc</translation>
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
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <translation>Cột cho: {field}</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Các dòng đầu</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– chọn –</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– không có –</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action, label or article</source>
        <translation>Tìm thao tác, nhãn hoặc bài</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>An action, a label, an article …</source>
        <translation>Một thao tác, một nhãn, một bài …</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Kết quả phù hợp</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Không có gì phù hợp.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>not possible here</source>
        <translation>không làm được ở đây</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Gán nhãn {label}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>on the page “{page}”</source>
        <translation>ở trang “{page}”</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Mở bài</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%Ln spans change</source>
        <translation>
            <numerusform>%Ln đoạn đổi nhãn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>trong %Ln bài</numerusform>
        </translation>
    </message>
    <message>
        <source>No span changes.</source>
        <translation>Không đoạn nào thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans keep a retired label.</source>
        <translation>
            <numerusform>%Ln đoạn giữ nhãn đã ngừng dùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them go into another span of the same range.</source>
        <translation>
            <numerusform>%Ln đoạn nhập vào đoạn khác cùng vị trí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations go.</source>
        <translation>
            <numerusform>Mất %Ln quan hệ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of “{name}” of {label} go.</source>
        <translation>
            <numerusform>Mất %Ln giá trị “{name}” của {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are carried along.</source>
        <translation>
            <numerusform>%Ln quyết định được mang theo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the reviewer’s questions come up again.</source>
        <translation>
            <numerusform>%Ln câu hỏi của người duyệt sẽ được hỏi lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Filter: text, label, attribute, note</source>
        <translation>Lọc: văn bản, nhãn, thuộc tính, ghi chú</translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation>Lọc cụm</translation>
    </message>
    <message>
        <source>Only spans that are unsure</source>
        <translation>Chỉ những cụm chưa chắc</translation>
    </message>
    <message>
        <source>Only spans with a note</source>
        <translation>Chỉ những cụm có ghi chú</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Spans in the order of the text</source>
        <translation>Cụm theo thứ tự văn bản</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Theo nhãn</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>Cụm theo nhãn</translation>
    </message>
    <message>
        <source>By string</source>
        <translation>Theo chữ</translation>
    </message>
    <message>
        <source>Spans by what they mark</source>
        <translation>Cụm theo chữ được đánh dấu</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} trên {all}</translation>
    </message>
</context>
<context>
    <name>ContextList</name>
    <message>
        <source>Places, and whether each will be marked</source>
        <translation>Các chỗ, và mỗi chỗ có được đánh dấu không</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Corrections</source>
        <translation>Chỗ đã sửa</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Bài của ai</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Hiệu chỉnh</translation>
    </message>
    <message>
        <source>ARTICLES OF THE ROUND</source>
        <translation>BÀI TRONG LƯỢT NÀY</translation>
    </message>
    <message>
        <source>{open} opens the place in its article, {add} adds it to the guideline</source>
        <translation>{open} mở chỗ đó trong bài, {add} thêm vào hướng dẫn</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Đang đọc …</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Hỏi bạn</translation>
    </message>
</context>
<context>
    <name>CountryField</name>
    <message>
        <source>code or name, in any language</source>
        <translation>mã hoặc tên, bằng ngôn ngữ bất kỳ</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Names are hidden</source>
        <translation>Tên đang được ẩn</translation>
    </message>
    <message>
        <source>This page tells whose work is whose. While you judge without names, it stays closed.</source>
        <translation>Trang này cho biết phần nào là của ai, nên đóng lại khi bạn xét duyệt không thấy tên.</translation>
    </message>
    <message>
        <source>Back to the conflicts</source>
        <translation>Trở lại các xung đột</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Hiện tên</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>that fits no difference of this kind</source>
        <translation>không hợp với kiểu khác biệt này</translation>
    </message>
    <message>
        <source>label and range do not both differ</source>
        <translation>nhãn và vùng không cùng khác nhau</translation>
    </message>
    <message>
        <source>The annotators are asked; the question stays open.</source>
        <translation>Đã hỏi người gán nhãn; câu hỏi vẫn để mở.</translation>
    </message>
    <message>
        <source>This waits until another program has finished writing.</source>
        <translation>Đang chờ chương trình khác ghi xong.</translation>
    </message>
</context>
<context>
    <name>DecidingAlike</name>
    <message numerus="yes">
        <source>Deciding %Ln conflicts …</source>
        <translation>
            <numerusform>Đang quyết định %Ln xung đột …</numerusform>
        </translation>
    </message>
    <message>
        <source>that fits none of the chosen conflicts</source>
        <translation>không hợp với xung đột nào đã chọn</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Release</source>
        <translation>Bản phát hành</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gửi đến</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Choose the release</source>
        <translation>Chọn bản phát hành</translation>
    </message>
    <message>
        <source>the Hugging Face Hub, as a dataset</source>
        <translation>Hugging Face Hub, làm bộ dữ liệu</translation>
    </message>
    <message>
        <source>a Label Studio server, as tasks</source>
        <translation>máy chủ Label Studio, làm tác vụ</translation>
    </message>
    <message>
        <source>Only for its members, if it has to be made</source>
        <translation>Chỉ dành cho thành viên, nếu phải tạo mới</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>dự án mới</translation>
    </message>
    <message>
        <source>No release is named. Choose its folder.</source>
        <translation>Chưa có bản phát hành. Hãy chọn thư mục của nó.</translation>
    </message>
    <message>
        <source>No repository is named. Write it as OWNER/NAME.</source>
        <translation>Chưa có kho dữ liệu. Hãy viết dạng OWNER/NAME.</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop here to import</source>
        <translation>Thả vào đây để nhập</translation>
    </message>
    <message>
        <source>Drop the text here</source>
        <translation>Thả văn bản vào đây</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Thả để nhập</translation>
    </message>
    <message>
        <source>It becomes one article, exactly as it is.</source>
        <translation>Thành một bài, giữ nguyên từng ký tự.</translation>
    </message>
    <message>
        <source>Files, folders and zip files. You will see them before they come in.</source>
        <translation>Tệp, thư mục và tệp zip. Bạn sẽ xem trước khi nhập.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Gold has no span that it can be related to.</source>
        <translation>Gold không có đoạn nào để nối.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>All conflicts are decided.</source>
        <translation>Đã quyết định mọi bất đồng.</translation>
    </message>
    <message>
        <source>{key} takes into gold what all agree on.</source>
        <translation>{key} đưa vào gold những gì mọi người đồng ý.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>Đang nhập. Hãy đợi, hoặc hủy.</translation>
    </message>
    <message>
        <source>This project can only be read here: its labels stay as they are.</source>
        <translation>Dự án này chỉ đọc được ở đây: các nhãn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a layer</source>
        <translation>Xuất một lớp</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Những gì đã làm, mới nhất ở trên</translation>
    </message>
    <message>
        <source>Keep captions, buttons and other regions</source>
        <translation>Giữ chú thích ảnh, nút và các vùng khác</translation>
    </message>
    <message>
        <source>Of overlapping spans</source>
        <translation>Trong các đoạn chồng nhau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>Chưa ai đánh dấu gì.</translation>
    </message>
    <message>
        <source>Cannot hold: {what}</source>
        <translation>Không giữ được: {what}</translation>
    </message>
    <message>
        <source>Holds everything.</source>
        <translation>Giữ được tất cả.</translation>
    </message>
    <message>
        <source>Looking what would be lost …</source>
        <translation>Đang xem những gì sẽ mất …</translation>
    </message>
    <message>
        <source>Looking what a trainer would learn from …</source>
        <translation>Đang xem bộ huấn luyện sẽ học từ những đoạn nào …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things will not be in {file}; losses.jsonl beside it will list them.</source>
        <translation>
            <numerusform>%Ln mục sẽ không có trong {file}; losses.jsonl bên cạnh sẽ liệt kê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be lost in {file}.</source>
        <translation>Không mất gì trong {file}.</translation>
    </message>
    <message>
        <source>Trainable: {spans} of {all} spans with {how}</source>
        <translation>Huấn luyện được: {spans} trong {all} đoạn với {how}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất tới</translation>
    </message>
    <message>
        <source>No folder is named. Choose where to write.</source>
        <translation>Chưa có thư mục. Hãy chọn nơi ghi.</translation>
    </message>
    <message>
        <source>Writing, then reading back …</source>
        <translation>Đang ghi, rồi đọc lại …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are read back</source>
        <translation>
            <numerusform>Đã đọc lại %Ln bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are written</source>
        <translation>
            <numerusform>Đã ghi %Ln bài</numerusform>
        </translation>
    </message>
    <message>
        <source>{spans} spans of {articles} articles written and read back: {files}</source>
        <translation>Đã ghi và đọc lại {spans} cụm của {articles} bài: {files}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the articles have no span.</source>
        <translation>
            <numerusform>%Ln bài không có cụm nào.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures against gold</source>
        <translation>Số liệu so với gold</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Chính xác</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Độ phủ</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Trùng</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Của bạn</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Mọi nhãn</translation>
    </message>
    <message numerus="yes">
        <source>the guideline of {label} (%Ln differences)</source>
        <translation>
            <numerusform>hướng dẫn của {label} (%Ln khác biệt)</numerusform>
        </translation>
    </message>
    <message>
        <source>above all {clauses}</source>
        <translation>nhất là {clauses}</translation>
    </message>
    <message>
        <source>Read again:</source>
        <translation>Nên đọc lại:</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>What would happen</source>
        <translation>Điều sẽ xảy ra</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Looking what it would change …</source>
        <translation>Đang xem sẽ thay đổi những gì …</translation>
    </message>
    <message>
        <source>The scheme goes from version {old} to {new}.</source>
        <translation>Bộ nhãn từ phiên bản {old} lên {new}.</translation>
    </message>
    <message>
        <source>goes into another</source>
        <translation>nhập vào đoạn khác</translation>
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
        <translation>Ghi chú ở lại với gold</translation>
    </message>
    <message>
        <source>mark the range, then press Return or a label&apos;s key</source>
        <translation>đánh dấu khoảng, rồi nhấn Return hoặc phím của một nhãn</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Patterns</source>
        <translation>Mẫu</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>GUIDELINE</source>
        <translation>HƯỚNG DẪN</translation>
    </message>
    <message>
        <source>less</source>
        <translation>thu gọn</translation>
    </message>
    <message>
        <source>all rules</source>
        <translation>mọi quy tắc</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Whose acts</source>
        <translation>Thao tác của ai</translation>
    </message>
    <message>
        <source>Acts about</source>
        <translation>Thao tác về</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Cụm</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation>Đang xem phần của ai</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Khôi phục trạng thái này</translation>
    </message>
    <message>
        <source>The article as it was</source>
        <translation>Bài như lúc đó</translation>
    </message>
    <message>
        <source>What differs from today</source>
        <translation>Khác gì so với bây giờ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>As it was on {when}</source>
        <translation>Như lúc {when}</translation>
    </message>
    <message>
        <source>on the page “History”</source>
        <translation>ở trang “Lịch sử”</translation>
    </message>
    <message>
        <source>this project can only be read</source>
        <translation>dự án này chỉ đọc được</translation>
    </message>
    <message>
        <source>each annotator restores her own layer</source>
        <translation>mỗi người gán nhãn chỉ khôi phục lớp của mình</translation>
    </message>
    <message>
        <source>it is so today</source>
        <translation>bây giờ vẫn như vậy</translation>
    </message>
    <message>
        <source>came: {span}</source>
        <translation>thêm: {span}</translation>
    </message>
    <message>
        <source>went: {span}</source>
        <translation>mất: {span}</translation>
    </message>
    <message>
        <source>changed: {span}</source>
        <translation>đổi: {span}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Nhập bài</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Ctrl+Enter, also from the text</source>
        <translation>Ctrl+Enter, cả khi đang ở trong văn bản</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Hủy việc nhập</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Chép báo cáo</translation>
    </message>
    <message>
        <source>Import more …</source>
        <translation>Nhập thêm …</translation>
    </message>
    <message>
        <source>Import with these names</source>
        <translation>Nhập với các tên này</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Tiến độ nhập</translation>
    </message>
    <message>
        <source>You can work on, and close this: the import goes on. If it is cancelled, nothing of it stays in the project.</source>
        <translation>Bạn có thể làm việc tiếp và đóng cửa sổ này: việc nhập vẫn chạy. Nếu hủy, dự án không giữ lại gì của lần nhập này.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Làm việc tiếp</translation>
    </message>
    <message>
        <source>Bringing articles in</source>
        <translation>Đang đưa bài vào</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>Đang bắt đầu …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Đang dừng …</translation>
    </message>
    <message>
        <source>The scheme has none of {n} names in these files. So many are given others by command: penanda import --map NAME=OTHER, or --add-labels.</source>
        <translation>Bộ nhãn không có {n} tên trong các tệp này. Nhiều như vậy thì đặt tên bằng lệnh: penanda import --map NAME=OTHER, hoặc --add-labels.</translation>
    </message>
    <message>
        <source>The import broke off</source>
        <translation>Việc nhập bị ngắt giữa chừng</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Không nhập gì</translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation>Đã hủy việc nhập</translation>
    </message>
    <message>
        <source>Nothing of it is in the project.</source>
        <translation>Dự án không giữ lại gì của lần nhập này.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The import could not be started; nothing was taken.</source>
        <translation>Không bắt đầu nhập được; không nhập gì.</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda after it had begun to write. Either all of it came in or nothing: the library shows which.</source>
        <translation>Penanda gặp lỗi sau khi đã bắt đầu ghi. Hoặc tất cả đã vào, hoặc không có gì: thư viện cho biết.</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda; nothing was taken.</source>
        <translation>Penanda gặp lỗi; không có gì được nhập.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>An import is running. Close again to cancel it; nothing of it will stay.</source>
        <translation>Đang nhập. Đóng lần nữa để hủy; sẽ không giữ lại gì.</translation>
    </message>
    <message>
        <source>This project can only be read here: nothing can come in.</source>
        <translation>Dự án này chỉ đọc được: không nhập gì vào được.</translation>
    </message>
    <message>
        <source>An import is running. The next can begin when it has ended.</source>
        <translation>Đang nhập. Lần nhập sau có thể bắt đầu khi lần này xong.</translation>
    </message>
    <message>
        <source>Importing {part}</source>
        <translation>Đang nhập {part}</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Đang nhập …</translation>
    </message>
    <message>
        <source>There is no backup of before this import: {why}</source>
        <translation>Không có bản sao lưu trước lần nhập này: {why}</translation>
    </message>
    <message>
        <source>{what}. The button “Import” shows the report.</source>
        <translation>{what}. Nút “Nhập” cho xem báo cáo.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>This works everywhere, so its key needs Ctrl or Alt.</source>
        <translation>Thao tác này có tác dụng ở mọi nơi nên phím cần có Ctrl hoặc Alt.</translation>
    </message>
    <message>
        <source>{key} belongs to “{other}”.</source>
        <translation>{key} đã thuộc về “{other}”.</translation>
    </message>
    <message>
        <source>text fields</source>
        <translation>ô nhập văn bản</translation>
    </message>
    <message>
        <source>walking in the text</source>
        <translation>di chuyển trong văn bản</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Mọi phím</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Chuột</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Gán nhãn {label}</translation>
    </message>
    <message>
        <source>Walk by word, or what W says</source>
        <translation>Đi từng từ, hoặc theo W</translation>
    </message>
    <message>
        <source>Walk by character</source>
        <translation>Đi theo ký tự</translation>
    </message>
    <message>
        <source>Walk by line</source>
        <translation>Đi từng dòng</translation>
    </message>
    <message>
        <source>Walk by paragraph</source>
        <translation>Đi từng đoạn</translation>
    </message>
    <message>
        <source>To the ends of the line</source>
        <translation>Về đầu hoặc cuối dòng</translation>
    </message>
    <message>
        <source>To the ends of the text</source>
        <translation>Về đầu hoặc cuối văn bản</translation>
    </message>
    <message>
        <source>with any of these: select</source>
        <translation>kèm các phím trên: chọn</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Leave the text for what is beside it</source>
        <translation>Rời văn bản sang phần bên cạnh</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Kéo</translation>
    </message>
    <message>
        <source>Select words; with Alt characters</source>
        <translation>Chọn từ; với Alt: ký tự</translation>
    </message>
    <message>
        <source>Two clicks</source>
        <translation>Nhấp hai lần</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>Chọn từ</translation>
    </message>
    <message>
        <source>Three clicks</source>
        <translation>Nhấp ba lần</translation>
    </message>
    <message>
        <source>Select the sentence</source>
        <translation>Chọn câu</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Nhấp</translation>
    </message>
    <message>
        <source>Select the span; once more, the one around it</source>
        <translation>Chọn cụm; nhấp nữa: cụm bao quanh</translation>
    </message>
    <message>
        <source>Drag an edge</source>
        <translation>Kéo mép</translation>
    </message>
    <message>
        <source>Move the edge of the selected span</source>
        <translation>Dời mép của cụm đang chọn</translation>
    </message>
    <message>
        <source>Drag a row</source>
        <translation>Kéo một dòng</translation>
    </message>
    <message>
        <source>Relate it: drop it on a row or a span</source>
        <translation>Nối quan hệ: thả lên dòng hoặc cụm khác</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Nút phải</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Những gì làm được ở đây</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+con lăn</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Chữ to hơn hoặc nhỏ hơn</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Chữ cái</translation>
    </message>
    <message>
        <source>Colour on light</source>
        <translation>Màu trên nền sáng</translation>
    </message>
    <message>
        <source>Colour on dark</source>
        <translation>Màu trên nền tối</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>On light</source>
        <translation>Nền sáng</translation>
    </message>
    <message>
        <source>On dark</source>
        <translation>Nền tối</translation>
    </message>
</context>
<context>
    <name>LabelList</name>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>đã ngừng dùng</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>Layer</source>
        <translation>Lớp</translation>
    </message>
</context>
<context>
    <name>LearningDialog</name>
    <message>
        <source>Can the labels be learned?</source>
        <translation>Nhãn có học được không?</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Articles trained on at most</source>
        <translation>Số bài huấn luyện tối đa</translation>
    </message>
    <message>
        <source>Figures by label</source>
        <translation>Số liệu theo nhãn</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>độ chính xác</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>độ phủ</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>spans in the test</source>
        <translation>đoạn trong test</translation>
    </message>
    <message>
        <source>spans found</source>
        <translation>đoạn tìm được</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Đường cong học</translation>
    </message>
    <message>
        <source>A small baseline is trained on more and more articles of the train split, and asked about those of the test split.</source>
        <translation>Một mô hình cơ sở nhỏ được huấn luyện trên ngày càng nhiều bài của tập train, rồi được hỏi về các bài của tập test.</translation>
    </message>
    <message>
        <source>Save the picture …</source>
        <translation>Lưu hình …</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Articles at most</source>
        <translation>Số bài tối đa</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>Chưa ai đánh dấu gì.</translation>
    </message>
    <message>
        <source>Reading articles: {n}</source>
        <translation>Đang đọc bài: {n}</translation>
    </message>
    <message>
        <source>Learning {label} from {articles} articles: step {n}</source>
        <translation>Đang học {label} từ {articles} bài: bước {n}</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>mọi nhãn</translation>
    </message>
    <message>
        <source>Trained on {train} articles, asked about {test}.</source>
        <translation>Huấn luyện trên {train} bài, hỏi về {test} bài.</translation>
    </message>
    <message>
        <source>The curve still rises: more articles would help.</source>
        <translation>Đường cong còn tăng: thêm bài sẽ có ích.</translation>
    </message>
    <message>
        <source>The labels are learned; more articles of this kind add little.</source>
        <translation>Đã học được các nhãn; thêm bài cùng loại cũng ít ích lợi.</translation>
    </message>
    <message>
        <source>The curve is flat: rather look at the labels that are low.</source>
        <translation>Đường cong phẳng: hãy xem lại các nhãn thấp.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans of the test are not made up of whole words.</source>
        <translation>
            <numerusform>%Ln đoạn của test không gồm các từ trọn vẹn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles of the train split were left out.</source>
        <translation>
            <numerusform>Bỏ ra %Ln bài của tập train.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Lưu hình</translation>
    </message>
    <message>
        <source>The picture cannot be written: {reason}</source>
        <translation>Không ghi được hình: {reason}</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>2027-12-31, 2027-12 or 2027</source>
        <translation>2027-12-31, 2027-12 hoặc 2027</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>chưa nêu</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Hits</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
</context>
<context>
    <name>Lockup</name>
    <message>
        <source>Really write the project and its backups ({count}) unlocked?</source>
        <translation>Thật sự ghi dự án và các bản sao lưu ({count}) ở dạng không khóa?</translation>
    </message>
    <message>
        <source>Really encrypt the project and its backups ({count})?</source>
        <translation>Thật sự mã hóa dự án và các bản sao lưu ({count})?</translation>
    </message>
    <message>
        <source>Unlock the project</source>
        <translation>Mở khóa dự án</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Khóa dự án</translation>
    </message>
    <message>
        <source>The project and its backups are unlocked.</source>
        <translation>Dự án và các bản sao lưu đã được mở khóa.</translation>
    </message>
    <message>
        <source>The project and its backups are locked. What stood on the disk before may be read from it by other means for a while.</source>
        <translation>Dự án và các bản sao lưu đã được khóa. Những gì nằm trên đĩa trước đó vẫn có thể bị đọc bằng cách khác trong một thời gian.</translation>
    </message>
    <message>
        <source>The project and its backups are written anew and read back …</source>
        <translation>Đang ghi lại dự án và các bản sao lưu rồi đọc lại để kiểm tra …</translation>
    </message>
</context>
<context>
    <name>LossTable</name>
    <message>
        <source>article</source>
        <translation>bài</translation>
    </message>
    <message>
        <source>what</source>
        <translation>gì</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>why it is left out</source>
        <translation>vì sao bị bỏ</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>What was done, the newest first</source>
        <translation>Những gì đã làm, mới nhất ở trên</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Names that the scheme does not have</source>
        <translation>Những tên mà bộ nhãn chưa có</translation>
    </message>
    <message>
        <source>Nothing was taken yet. Say what each shall be here: a name of the scheme, a new one, or nothing. What is left out goes with its relations.</source>
        <translation>Chưa nhập gì. Hãy chọn mỗi tên sẽ là gì ở đây: một tên trong bộ nhãn, một tên mới, hoặc bỏ đi. Cái bị bỏ sẽ mất cả các quan hệ của nó.</translation>
    </message>
    <message>
        <source>Add all that can be</source>
        <translation>Thêm tất cả những gì có thể</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Bỏ tất cả</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>trong tệp</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>số lần</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>trở thành</translation>
    </message>
    <message>
        <source>What becomes of {kind} {name}</source>
        <translation>{kind} {name} trở thành gì</translation>
    </message>
    <message>
        <source>choose, or type a name</source>
        <translation>chọn, hoặc gõ một tên</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– bỏ –</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>thuộc tính</translation>
    </message>
    <message>
        <source>relation type</source>
        <translation>loại quan hệ</translation>
    </message>
    <message>
        <source>{there} in the scheme, {new} new, {out} left out. What is new is added to the scheme, after a backup.</source>
        <translation>{there} có trong bộ nhãn, {new} mới, {out} bị bỏ. Cái mới được thêm vào bộ nhãn, sau khi sao lưu.</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>bỏ {n}</translation>
    </message>
    <message>
        <source>joins these labels, too</source>
        <translation>nối cả các nhãn này</translation>
    </message>
    <message>
        <source>added where it is lacking</source>
        <translation>thêm vào chỗ còn thiếu</translation>
    </message>
    <message>
        <source>in the scheme</source>
        <translation>có trong bộ nhãn</translation>
    </message>
    <message>
        <source>new in the scheme</source>
        <translation>mới trong bộ nhãn</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>cần chọn</translation>
    </message>
    <message>
        <source>only A to Z, digits, - and _</source>
        <translation>chỉ A đến Z, chữ số, - và _</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Filter by words</source>
        <translation>Lọc theo từ</translation>
    </message>
    <message>
        <source>Order of the conflicts</source>
        <translation>Thứ tự xung đột</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Class of difference</source>
        <translation>Loại khác biệt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Mọi nhãn</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Mọi loại</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln conflicts</source>
        <translation>
            <numerusform>trong %Ln xung đột</numerusform>
        </translation>
    </message>
    <message>
        <source>As asked on the page of agreement</source>
        <translation>Như đã chọn ở trang độ đồng thuận</translation>
    </message>
    <message>
        <source>Do not narrow to: {words}</source>
        <translation>Thôi giới hạn ở: {words}</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>Mark it wherever it stands</source>
        <translation>Đánh dấu mọi chỗ xuất hiện</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>In &amp;this article</source>
        <translation>&amp;Trong bài này</translation>
    </message>
    <message>
        <source>In &amp;all articles</source>
        <translation>Trong mọi &amp;bài</translation>
    </message>
    <message>
        <source>Only &amp;whole words</source>
        <translation>Chỉ &amp;nguyên từ</translation>
    </message>
    <message>
        <source>Only where &amp;nothing is marked</source>
        <translation>Chỉ chỗ &amp;chưa đánh dấu</translation>
    </message>
    <message>
        <source>as</source>
        <translation>là</translation>
    </message>
    <message>
        <source>Say of all: {said}</source>
        <translation>Nói cho tất cả: {said}</translation>
    </message>
    <message>
        <source>marked already</source>
        <translation>đã đánh dấu</translation>
    </message>
    <message>
        <source>under another label</source>
        <translation>dưới nhãn khác</translation>
    </message>
    <message>
        <source>part of a longer word</source>
        <translation>một phần của từ dài hơn</translation>
    </message>
    <message>
        <source>would cut a letter</source>
        <translation>sẽ cắt đôi một chữ</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln places</source>
        <translation>
            <numerusform>Đánh dấu %Ln chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Đang tìm …</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>trong %Ln bài</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing more to mark here.</source>
        <translation>Ở đây không còn gì để gán nhãn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {why}</source>
        <translation>
            <numerusform>Bỏ %Ln: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>sẽ làm gì</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>bao nhiêu</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Những gì sẽ gửi</translation>
    </message>
    <message>
        <source>What the files do not hold</source>
        <translation>Những gì tệp không chứa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are not in the files, each listed beside them:</source>
        <translation>
            <numerusform>%Ln mục không có trong các tệp, mỗi mục đều được liệt kê bên cạnh:</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã thay đổi</translation>
    </message>
    <message>
        <source>is taken away there</source>
        <translation>được gỡ khỏi đó</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>đã có ở đó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln tác vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there already: nothing is to be sent.</source>
        <translation>Mọi thứ đã có ở đó: không có gì phải gửi.</translation>
    </message>
    <message>
        <source>The texts of the articles go out with the labels.</source>
        <translation>Văn bản của các bài được gửi đi cùng với nhãn.</translation>
    </message>
    <message>
        <source>No text goes out: only labels, their places and the sources.</source>
        <translation>Không gửi văn bản nào: chỉ có nhãn, vị trí và nguồn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, {size}, would go to {url} as {account}.</source>
        <translation>
            <numerusform>%Ln tệp, {size}, sẽ được gửi đến {url} với tên {account}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The repository is made, for its members only.</source>
        <translation>Kho dữ liệu được tạo mới, chỉ dành cho thành viên.</translation>
    </message>
    <message>
        <source>The repository is made, and everybody can read it.</source>
        <translation>Kho dữ liệu được tạo mới, và ai cũng đọc được.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks would go to {url}, project {n}.</source>
        <translation>
            <numerusform>%Ln tác vụ sẽ được gửi đến {url}, dự án {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks would go to {url}, a new project “{title}”.</source>
        <translation>
            <numerusform>%Ln tác vụ sẽ được gửi đến {url}, dự án mới “{title}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Found in each text</source>
        <translation>Nhận ra trong từng văn bản</translation>
    </message>
    <message>
        <source>Found in each file</source>
        <translation>Nhận ra trong từng tệp</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>Điểm mã</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>Đơn vị UTF-16</translation>
    </message>
    <message>
        <source>Graphemes</source>
        <translation>Ký tự hiển thị (grapheme)</translation>
    </message>
    <message>
        <source>What offsets count, in files of doccano, brat and old Label Studio.</source>
        <translation>Vị trí được đếm theo đơn vị nào, trong tệp của doccano, brat và Label Studio cũ.</translation>
    </message>
    <message>
        <source>Whose annotations they are, if not those that the files name.</source>
        <translation>Nhãn là của ai, nếu tệp không nêu tên.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Người gán nhãn</translation>
    </message>
    <message>
        <source>As the files say, else {who}</source>
        <translation>Theo tệp, nếu không thì {who}</translation>
    </message>
    <message>
        <source>As the files say</source>
        <translation>Theo tệp</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>LABELS</source>
        <translation>NHÃN</translation>
    </message>
    <message>
        <source>SELECTED SPAN</source>
        <translation>CỤM ĐANG CHỌN</translation>
    </message>
    <message>
        <source>THIS ARTICLE</source>
        <translation>BÀI NÀY</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Choose a name, or write a new one.</source>
        <translation>Chọn một tên, hoặc viết tên mới.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Các chỗ</translation>
    </message>
</context>
<context>
    <name>ProjectionChoice</name>
    <message>
        <source>Of overlapping spans</source>
        <translation>Trong các đoạn chồng nhau</translation>
    </message>
    <message>
        <source>the outermost</source>
        <translation>đoạn ngoài cùng</translation>
    </message>
    <message>
        <source>the innermost</source>
        <translation>đoạn trong cùng</translation>
    </message>
    <message>
        <source>all, in a column for each label</source>
        <translation>tất cả, mỗi nhãn một cột</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish a release</source>
        <translation>Đăng bản phát hành</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở trong trình duyệt</translation>
    </message>
    <message>
        <source>Fetch what was marked there</source>
        <translation>Lấy những gì đã đánh dấu ở đó</translation>
    </message>
    <message>
        <source>Show what would be sent</source>
        <translation>Xem những gì sẽ gửi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Nothing goes out before you have seen what, and pressed “Send”.</source>
        <translation>Không gì được gửi đi trước khi bạn đã xem và bấm “Gửi”.</translation>
    </message>
    <message>
        <source>Looking what is there …</source>
        <translation>Đang xem ở đó có gì …</translation>
    </message>
    <message>
        <source>Fetching what was marked there …</source>
        <translation>Đang lấy những gì đã đánh dấu ở đó …</translation>
    </message>
    <message>
        <source>Looking what is there: {n} tasks</source>
        <translation>Đang xem ở đó có gì: {n} tác vụ</translation>
    </message>
    <message>
        <source>Sending: {n} tasks are there</source>
        <translation>Đang gửi: đã đến {n} tác vụ</translation>
    </message>
    <message>
        <source>Sending {file}: {n} files before it</source>
        <translation>Đang gửi {file}: trước đó {n} tệp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were sent to {url}.</source>
        <translation>
            <numerusform>Đã gửi %Ln tệp đến {url}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks were sent to {url}.</source>
        <translation>
            <numerusform>Đã gửi %Ln tác vụ đến {url}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: the server’s answer is awaited, a minute at most …</source>
        <translation>Đang dừng: chờ máy chủ trả lời, tối đa một phút …</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Tê&amp;n tệp:</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>Tê&amp;n tệp:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
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
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Search all articles</source>
        <translation>Tìm trong mọi bài</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Nguyên từ</translation>
    </message>
    <message>
        <source>Ignore case and diacritics</source>
        <translation>Không phân biệt hoa thường và dấu</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Ngôn ngữ của bài</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Mọi ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBar</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>This project can only be read here: its file or its folder may not be written. Marking is refused.</source>
        <translation>Dự án này chỉ đọc được ở đây: không được ghi vào tệp hoặc thư mục của nó. Việc gán nhãn bị từ chối.</translation>
    </message>
    <message>
        <source>A lock file of another user stands beside this project: {file}. If nobody has the project open, remove that file. Until then it can only be read here.</source>
        <translation>Cạnh dự án này có tệp khóa của người dùng khác: {file}. Nếu không ai đang mở dự án, hãy xóa tệp đó. Cho đến lúc đó, ở đây chỉ đọc được.</translation>
    </message>
    <message>
        <source>Open for writing by another program. Here it can only be read, and shows what is done there. Marking is refused.</source>
        <translation>Chương trình khác đang mở dự án để ghi. Ở đây chỉ đọc được, và hiện những gì được làm bên đó. Việc gán nhãn bị từ chối.</translation>
    </message>
    <message>
        <source>Open for writing by {who} on {machine} since {when}. Here it can only be read, and shows what is done there. Marking is refused.</source>
        <translation>{who} đang mở dự án để ghi trên {machine} từ {when}. Ở đây chỉ đọc được, và hiện những gì được làm bên đó. Việc gán nhãn bị từ chối.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Mở để ghi</translation>
    </message>
    <message>
        <source>This project can be written again. Here it is still only read.</source>
        <translation>Dự án này lại ghi được rồi. Ở đây vẫn chỉ đọc.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no article is open</source>
        <translation>chưa mở bài nào</translation>
    </message>
    <message>
        <source>no span is selected</source>
        <translation>chưa chọn cụm nào</translation>
    </message>
    <message>
        <source>on the page “Annotate”</source>
        <translation>ở trang “Gán nhãn”</translation>
    </message>
    <message>
        <source>it is done already</source>
        <translation>đã xong rồi</translation>
    </message>
    <message>
        <source>it is not done</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>it is not locked</source>
        <translation>dự án không bị khóa</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>chưa chọn gì</translation>
    </message>
    <message>
        <source>this project can only be read</source>
        <translation>dự án này chỉ đọc được</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>next</source>
        <translation>kế tiếp</translation>
    </message>
    <message>
        <source>take</source>
        <translation>lấy</translation>
    </message>
    <message>
        <source>take that</source>
        <translation>lấy cái đó</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Phím cách</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} trên {all}</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Make a release</source>
        <translation>Tạo bản phát hành</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Các định dạng</translation>
    </message>
    <message>
        <source>Only the labels: the texts may not be passed on</source>
        <translation>Chỉ các nhãn: văn bản không được chuyển tiếp</translation>
    </message>
    <message>
        <source>Keep captions, buttons and other regions</source>
        <translation>Giữ chú thích ảnh, nút và các vùng khác</translation>
    </message>
    <message>
        <source>Make none that loses anything</source>
        <translation>Không tạo nếu có gì bị mất</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Chia …</translation>
    </message>
    <message>
        <source>Split into train, dev and test</source>
        <translation>Chia thành train, dev và test</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Hiện thư mục</translation>
    </message>
    <message>
        <source>Make the release</source>
        <translation>Tạo bản phát hành</translation>
    </message>
    <message>
        <source>Of overlapping spans</source>
        <translation>Trong các đoạn chồng nhau</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Các tập</translation>
    </message>
    <message>
        <source>The dataset card says, and the project keeps:</source>
        <translation>Thẻ dữ liệu nêu, và dự án giữ lại:</translation>
    </message>
    <message>
        <source>Looking what would be lost …</source>
        <translation>Đang xem những gì sẽ mất …</translation>
    </message>
    <message>
        <source>Will not be in {format}: {what}</source>
        <translation>Sẽ không có trong {format}: {what}</translation>
    </message>
    <message>
        <source>the labels</source>
        <translation>phần nhãn</translation>
    </message>
    <message>
        <source>Nothing will be lost.</source>
        <translation>Không mất gì.</translation>
    </message>
    <message>
        <source>Nobody has marked anything yet.</source>
        <translation>Chưa ai đánh dấu gì.</translation>
    </message>
    <message>
        <source>No folder is named. Choose where to write.</source>
        <translation>Chưa có thư mục. Hãy chọn nơi ghi.</translation>
    </message>
    <message>
        <source>No format is chosen.</source>
        <translation>Chưa chọn định dạng nào.</translation>
    </message>
    <message>
        <source>Writing {file}: {n} articles</source>
        <translation>Đang ghi {file}: {n} bài</translation>
    </message>
    <message>
        <source>{articles} articles with {spans} spans are released in {folder}.</source>
        <translation>Đã phát hành {articles} bài với {spans} đoạn trong {folder}.</translation>
    </message>
    <message>
        <source>What a format cannot hold is listed in it: {lost}</source>
        <translation>Những gì định dạng không chứa được đã liệt kê trong đó: {lost}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles stand in no split and are left out.</source>
        <translation>
            <numerusform>%Ln bài không thuộc tập nào nên bị bỏ ra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreements are not decided yet.</source>
        <translation>
            <numerusform>%Ln bất đồng chưa được quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is otherwise than in {version} is in CHANGES.md.</source>
        <translation>Khác biệt so với {version} nằm trong CHANGES.md.</translation>
    </message>
    <message>
        <source>Not split: all articles in one file</source>
        <translation>Chưa chia: mọi bài trong một tệp</translation>
    </message>
    <message>
        <source>Release to</source>
        <translation>Phát hành vào</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>line</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>why</source>
        <translation>vì sao</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>cần làm gì</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>giống nhau</translation>
    </message>
    <message>
        <source>article</source>
        <translation>bài</translation>
    </message>
    <message>
        <source>other</source>
        <translation>bài kia</translation>
    </message>
    <message>
        <source>Enter or double click opens the article</source>
        <translation>Enter hoặc nhấp đúp mở bài</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>đọc là</translation>
    </message>
    <message>
        <source>key</source>
        <translation>khóa</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>bài</translation>
    </message>
    <message>
        <source>what was found out</source>
        <translation>điều được nhận ra</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>Nhập phần còn lại</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>Gần trùng</translation>
    </message>
    <message>
        <source>Encodings guessed</source>
        <translation>Bảng mã đoán được</translation>
    </message>
    <message>
        <source>Annotations not taken</source>
        <translation>Nhãn không được nhận</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Đã nhận ra</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Mở bài</translation>
    </message>
    <message>
        <source>Open the other</source>
        <translation>Mở bài kia</translation>
    </message>
    <message>
        <source>Encoding to import again with</source>
        <translation>Bảng mã để nhập lại</translation>
    </message>
    <message>
        <source>Import again as</source>
        <translation>Nhập lại theo</translation>
    </message>
    <message>
        <source>The chosen files, or all; of a zip file, all that is in it. What was read before stays, too.</source>
        <translation>Các tệp đã chọn, hoặc tất cả; với tệp zip là mọi thứ trong đó. Những gì đã đọc trước đó vẫn còn.</translation>
    </message>
    <message>
        <source>They are in another tool&apos;s shape, and stand in the metadata. If “Format” has a name for that tool, choose it there.</source>
        <translation>Chúng có dạng của công cụ khác và nằm trong siêu dữ liệu. Nếu “Định dạng” có tên công cụ đó, hãy chọn ở đó.</translation>
    </message>
    <message>
        <source>No more than {n} are told here; the command line tells all.</source>
        <translation>Ở đây chỉ nêu tối đa {n} mục; dòng lệnh nêu tất cả.</translation>
    </message>
    <message>
        <source>{n} articles taken</source>
        <translation>Đã nhập {n} bài</translation>
    </message>
    <message>
        <source>1 article taken</source>
        <translation>Đã nhập 1 bài</translation>
    </message>
    <message>
        <source>{n} were there already</source>
        <translation>{n} bài đã có sẵn</translation>
    </message>
    <message>
        <source>{n} spans came with them</source>
        <translation>Kèm theo {n} cụm</translation>
    </message>
    <message>
        <source>{n} refused and left out</source>
        <translation>{n} bị từ chối và bỏ ra</translation>
    </message>
    <message>
        <source>annotations of another tool were not taken</source>
        <translation>nhãn của công cụ khác không được nhận</translation>
    </message>
    <message>
        <source>added to the scheme: {names}</source>
        <translation>đã thêm vào bộ nhãn: {names}</translation>
    </message>
    <message>
        <source>left out as you said: {n}</source>
        <translation>bỏ như bạn chọn: {n}</translation>
    </message>
    <message>
        <source>other files passed over: {endings}</source>
        <translation>các tệp khác được bỏ qua: {endings}</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Không nhập gì</translation>
    </message>
    <message>
        <source>{n} of what was to be imported was refused. Mend it, or take the rest.</source>
        <translation>{n} trong số cần nhập bị từ chối. Hãy sửa, hoặc nhập phần còn lại.</translation>
    </message>
</context>
<context>
    <name>RoundList</name>
    <message>
        <source>Articles of the round</source>
        <translation>Bài trong lượt này</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>không chọn</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>đã so sánh</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Whose word decides</source>
        <translation>Theo lời người gán nhãn nào</translation>
    </message>
    <message>
        <source>Of which label</source>
        <translation>Cho nhãn nào</translation>
    </message>
    <message>
        <source>&amp;Unanimous</source>
        <translation>&amp;Nhất trí</translation>
    </message>
    <message>
        <source>What all made alike. Where all finished with nothing, that it is empty.</source>
        <translation>Những gì mọi người làm giống nhau. Nếu mọi người xong mà không gán gì thì là trống.</translation>
    </message>
    <message>
        <source>&amp;Majority</source>
        <translation>Đ&amp;a số</translation>
    </message>
    <message>
        <source>What more than half made alike; what most left out is left out.</source>
        <translation>Những gì hơn một nửa làm giống nhau; chỗ đa số bỏ thì bỏ.</translation>
    </message>
    <message>
        <source>&amp;Longest</source>
        <translation>&amp;Dài nhất</translation>
    </message>
    <message>
        <source>Where only the boundary differs, the longest range.</source>
        <translation>Khi chỉ khác ranh giới, lấy phạm vi dài nhất.</translation>
    </message>
    <message>
        <source>One annotator’s &amp;word</source>
        <translation>Theo &amp;lời một người gán nhãn</translation>
    </message>
    <message>
        <source>For one label, what she says: hers where she marked it.</source>
        <translation>Với một nhãn, theo lời người đó: lấy cụm người đó gán.</translation>
    </message>
    <message>
        <source>Weighted by &amp;reliability</source>
        <translation>Theo độ tin &amp;cậy</translation>
    </message>
    <message>
        <source>Three annotators or more: who is right more often weighs more. Decides what is right at 0.9 or more (the one-coin model, after Dawid and Skene, 1979).</source>
        <translation>Từ ba người gán nhãn: ai đúng nhiều hơn thì nặng hơn. Quyết định khi xác suất đúng từ 0,9 (mô hình một đồng xu theo Dawid và Skene, 1979).</translation>
    </message>
    <message>
        <source>By difference</source>
        <translation>Theo khác biệt</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>khác biệt</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Theo nhãn</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>stays open</source>
        <translation>còn mở</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Người gán nhãn</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>What a reviewer decided stays as it is. One undo takes all back.</source>
        <translation>Điều người duyệt đã quyết giữ nguyên. Hoàn tác một lần là lại như cũ.</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>mọi nhãn</translation>
    </message>
    <message>
        <source>Looking what it would decide …</source>
        <translation>Đang xem nó sẽ quyết định gì …</translation>
    </message>
    <message>
        <source>Weighing needs three annotators on an article. Of two, take the majority or the longest, or decide the most informative conflicts first.</source>
        <translation>Cần ba người gán nhãn trên một bài. Với hai người, hãy lấy đa số hoặc dài nhất, hoặc quyết các bất đồng nhiều thông tin nhất trước.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be decided.</source>
        <translation>
            <numerusform>Sẽ quyết định %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay open.</source>
        <translation>
            <numerusform>Còn mở %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles would be empty in gold.</source>
        <translation>
            <numerusform>%Ln bài sẽ trống trong gold.</numerusform>
        </translation>
    </message>
    <message>
        <source>It decides nothing here.</source>
        <translation>Nó không quyết định gì ở đây.</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>giống nhau</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>Labels of the scheme</source>
        <translation>Nhãn của bộ nhãn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Gộp vào</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Tách …</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Bỏ bước cuối</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>WHAT WOULD HAPPEN</source>
        <translation>ĐIỀU SẼ XẢY RA</translation>
    </message>
    <message>
        <source>Making a backup, then changing the project …</source>
        <translation>Đang sao lưu rồi thay đổi dự án …</translation>
    </message>
    <message>
        <source>Apply what is changed so far first.</source>
        <translation>Hãy áp dụng những thay đổi đã có trước.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Dùng lại</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>1 hit</source>
        <translation>1 kết quả</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} kết quả</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>trong 1 bài</translation>
    </message>
    <message>
        <source>in {n} articles</source>
        <translation>trong {n} bài</translation>
    </message>
    <message>
        <source>{n} marked {label}</source>
        <translation>Đã gán {n} chỗ là {label}</translation>
    </message>
    <message>
        <source>{n} were already</source>
        <translation>{n} chỗ đã có sẵn</translation>
    </message>
    <message>
        <source>{n} left out: they cut a letter</source>
        <translation>Bỏ {n} chỗ: cắt đôi một chữ</translation>
    </message>
    <message>
        <source>1 is a part of a word: see “Whole words”</source>
        <translation>1 chỗ là một phần của từ: xem “Nguyên từ”</translation>
    </message>
    <message>
        <source>{n} are parts of words: see “Whole words”</source>
        <translation>{n} chỗ là một phần của từ: xem “Nguyên từ”</translation>
    </message>
    <message>
        <source>There are no articles yet. Bring some in with “Import”.</source>
        <translation>Chưa có bài nào. Đưa bài vào bằng nút “Nhập”.</translation>
    </message>
    <message>
        <source>Type a word, or a part of one; Thai needs no spaces.
With case and diacritics ignored, “bo cong an” finds “Bộ Công an”.</source>
        <translation>Gõ một từ, hoặc một phần của từ; tiếng Thái không cần dấu cách.
Khi không phân biệt hoa thường và dấu, “bo cong an” tìm thấy “Bộ Công an”.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không tìm thấy gì.</translation>
    </message>
    <message>
        <source>Without “Whole words”, parts of words are found too.</source>
        <translation>Nếu bỏ “Nguyên từ”, cả phần của từ cũng được tìm thấy.</translation>
    </message>
    <message>
        <source>With case and diacritics ignored, other spellings are found.</source>
        <translation>Nếu không phân biệt hoa thường và dấu, các cách viết khác cũng được tìm thấy.</translation>
    </message>
    <message>
        <source>It was looked for in one language only.</source>
        <translation>Chỉ tìm trong một ngôn ngữ.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Đang tìm …</translation>
    </message>
    <message>
        <source>{} so far …</source>
        <translation>{} đến lúc này …</translation>
    </message>
    <message>
        <source>mark as</source>
        <translation>gán nhãn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen as</source>
        <translation>
            <numerusform>%Ln đã chọn, gán là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen so far …</source>
        <translation>
            <numerusform>%Ln đã chọn đến lúc này …</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>choose all</source>
        <translation>chọn tất cả</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln already)</source>
        <translation>
            <numerusform> (%Ln đã có)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking …</source>
        <translation>Đang gán nhãn …</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Labels: their keys are the scheme&apos;s</source>
        <translation>Nhãn: phím theo bộ nhãn</translation>
    </message>
    <message>
        <source>press a key …</source>
        <translation>nhấn một phím …</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Đổi phím</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Lọc thao tác</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Thao tác và phím</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>Phím mặc định</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Mọi phím mặc định</translation>
    </message>
    <message>
        <source>Press the key for “{action}”. Esc leaves it.</source>
        <translation>Nhấn phím cho “{action}”. Esc để giữ nguyên.</translation>
    </message>
    <message>
        <source>Return changes the key of an action.</source>
        <translation>Return đổi phím của thao tác.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln ký tự</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>GUIDELINE</source>
        <translation>HƯỚNG DẪN</translation>
    </message>
    <message>
        <source>For the curators</source>
        <translation>Cho người biên tập dữ liệu</translation>
    </message>
    <message>
        <source>INBOX</source>
        <translation>HỘP CHỜ</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>LÝ DO</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>chưa nêu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Clause of the guideline</source>
        <translation>Điều khoản của hướng dẫn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>none cited</source>
        <translation>không trích</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln that all agree on</source>
        <translation>
            <numerusform>Lấy %Ln cụm mọi người đồng ý</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Filter articles</source>
        <translation>Lọc bài</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Dở</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>SpanForm</name>
    <message>
        <source>Relate to …</source>
        <translation>Nối với …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Why, for the reviewer</source>
        <translation>Vì sao, cho người duyệt</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>Remove this relation</source>
        <translation>Xóa quan hệ này</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>Spans in this article</source>
        <translation>Các cụm trong bài này</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>no label</source>
        <translation>không có nhãn</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>có ghi chú</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {label}</source>
        <translation>Tách {label}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Theo</translation>
    </message>
    <message>
        <source>The marked string</source>
        <translation>Chuỗi được đánh dấu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Spans that become another label</source>
        <translation>Các đoạn sẽ thành nhãn khác</translation>
    </message>
    <message>
        <source>as MINISTRY</source>
        <translation>ví dụ MINISTRY</translation>
    </message>
    <message>
        <source>Their label</source>
        <translation>Nhãn của chúng</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln đoạn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitsDialog</name>
    <message>
        <source>Train, dev and test</source>
        <translation>Train, dev và test</translation>
    </message>
    <message>
        <source>How articles are parted</source>
        <translation>Cách chia các bài</translation>
    </message>
    <message>
        <source>Mixed: languages and labels alike in each</source>
        <translation>Trộn: ngôn ngữ và nhãn như nhau trong mỗi tập</translation>
    </message>
    <message>
        <source>By date: the newest are the test</source>
        <translation>Theo ngày: bài mới nhất làm test</translation>
    </message>
    <message>
        <source>By source: no source in two splits</source>
        <translation>Theo nguồn: không nguồn nào ở hai tập</translation>
    </message>
    <message>
        <source>Share of {split}</source>
        <translation>Tỉ lệ của {split}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Split all anew: articles may change their places</source>
        <translation>Chia lại tất cả: bài có thể đổi tập</translation>
    </message>
    <message>
        <source>What stands in each split</source>
        <translation>Những gì có trong mỗi tập</translation>
    </message>
    <message>
        <source>split</source>
        <translation>tập</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>bài</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>ngôn ngữ</translation>
    </message>
    <message>
        <source>spans by label</source>
        <translation>đoạn theo nhãn</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Chia</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>Cách chia</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Tỉ lệ</translation>
    </message>
    <message>
        <source>Looking which articles are alike …</source>
        <translation>Đang tìm các bài giống nhau …</translation>
    </message>
    <message>
        <source>Comparing articles: {n} to go</source>
        <translation>Đang so sánh bài: còn {n}</translation>
    </message>
    <message>
        <source>Reading paragraphs: {n} articles</source>
        <translation>Đang đọc đoạn văn: {n} bài</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles get a place.</source>
        <translation>
            <numerusform>%Ln bài được xếp vào tập.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every article has its place.</source>
        <translation>Bài nào cũng đã có tập.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles get none, for they are near to two splits: {names}</source>
        <translation>
            <numerusform>%Ln bài không vào tập nào vì gần với hai tập: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs are alike and stand in two splits: {names}</source>
        <translation>
            <numerusform>%Ln cặp giống nhau nhưng ở hai tập: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>Annotate</source>
        <translation>Gán nhãn</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Phân xử</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Độ đồng thuận</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Chỗ đã sửa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Grain: {grain}</source>
        <translation>Bước: {grain}</translation>
    </message>
    <message>
        <source>Who is reviewing?</source>
        <translation>Ai đang duyệt?</translation>
    </message>
    <message>
        <source>Who is annotating?</source>
        <translation>Ai đang gán nhãn?</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Bản sao lưu …</translation>
    </message>
    <message>
        <source>A backup could not be made: {why}</source>
        <translation>Không tạo được bản sao lưu: {why}</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>This is a sample to try everything on. Your own articles go into a new project.</source>
        <translation>Đây là mẫu để thử mọi thứ. Bài của bạn nằm trong một dự án mới.</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Dự án mới …</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Mở dự án</translation>
    </message>
    <message>
        <source>Penanda projects (*.penanda)</source>
        <translation>Dự án Penanda (*.penanda)</translation>
    </message>
    <message>
        <source>An import is running. Wait for it, or cancel it.</source>
        <translation>Đang nhập. Hãy đợi, hoặc hủy.</translation>
    </message>
    <message>
        <source>Its backups …</source>
        <translation>Các bản sao lưu của nó …</translation>
    </message>
    <message>
        <source>Somebody has changed the labels of this project.</source>
        <translation>Có người đã thay đổi các nhãn của dự án này.</translation>
    </message>
    <message>
        <source>The labels are changed, in one step that one undo takes back.</source>
        <translation>Các nhãn đã đổi trong một bước; một lần hoàn tác là trở lại.</translation>
    </message>
    <message>
        <source>The labels are as they were before that step.</source>
        <translation>Các nhãn trở lại như trước bước đó.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Agreement as a table</source>
        <translation>Bảng độ đồng thuận</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Người gán nhãn</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Cụm</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message numerus="yes">
        <source>{kept} of %Ln spans that were decided upon stand as made</source>
        <translation>
            <numerusform>{kept} trên %Ln đoạn đã phân xử được giữ nguyên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exact F1 {f1} against gold, %Ln articles</source>
        <translation>
            <numerusform>F1 khớp hoàn toàn {f1} so với gold, %Ln bài</numerusform>
        </translation>
    </message>
    <message>
        <source>Gold keeps all that was decided upon as it was made.</source>
        <translation>Gold giữ nguyên mọi thứ đã phân xử.</translation>
    </message>
    <message>
        <source>Nothing was decided on this work yet.</source>
        <translation>Chưa có gì được phân xử trong phần việc này.</translation>
    </message>
    <message>
        <source>When a reviewer decides where annotators differ, what gold changed is told here, with the reason.</source>
        <translation>Khi người phân xử quyết định những chỗ khác nhau, điều gold đã sửa sẽ hiện ở đây, kèm lý do.</translation>
    </message>
    <message>
        <source>Nothing differs from gold.</source>
        <translation>Không có gì khác gold.</translation>
    </message>
    <message>
        <source>No article has gold yet.</source>
        <translation>Chưa có bài nào có gold.</translation>
    </message>
    <message>
        <source>A reviewer makes it on the page Adjudicate.</source>
        <translation>Người phân xử tạo nó ở trang Phân xử.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet.</source>
        <translation>Chưa thể so sánh gì.</translation>
    </message>
    <message>
        <source>Tick articles that have gold, mark them, and say that they are done. Then they are compared here, and gold is shown.</source>
        <translation>Chọn các bài đã có gold, gán nhãn và đánh dấu đã xong. Khi đó chúng được so sánh ở đây và gold được hiện.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Article text</source>
        <translation>Văn bản của bài</translation>
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
        <translation>để trống: dùng token trong chùm khóa</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring ({name})</source>
        <translation>Giữ trong chùm khóa của hệ thống ({name})</translation>
    </message>
    <message>
        <source>Forget the kept one</source>
        <translation>Quên token đã giữ</translation>
    </message>
    <message>
        <source>This system has no keyring: the token is asked for each time.</source>
        <translation>Hệ thống này không có chùm khóa: token được hỏi mỗi lần.</translation>
    </message>
    <message>
        <source>The token of {server} is kept no longer.</source>
        <translation>Token của {server} không còn được giữ.</translation>
    </message>
    <message>
        <source>No token of {server} was kept.</source>
        <translation>Không có token nào của {server} được giữ.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Show the disagreements</source>
        <translation>Xem các chỗ khác nhau</translation>
    </message>
    <message>
        <source>Disagreements by class</source>
        <translation>Chỗ khác nhau theo loại</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln disagreements</source>
        <translation>
            <numerusform>Xem %Ln chỗ khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>Each opens the conflicts in which it was counted.</source>
        <translation>Mỗi số mở các xung đột mà nó được đếm trong đó.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Doing it again …</source>
        <translation>Đang làm lại …</translation>
    </message>
    <message>
        <source>Taking it back …</source>
        <translation>Đang hoàn tác …</translation>
    </message>
    <message>
        <source>Changing the labels …</source>
        <translation>Đang thay đổi các nhãn …</translation>
    </message>
</context>
<context>
    <name>Vacant</name>
    <message>
        <source>There is no article yet.</source>
        <translation>Chưa có bài nào.</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Nhập bài …</translation>
    </message>
    <message>
        <source>Drop files, folders or zip files here, or choose them.</source>
        <translation>Thả tệp, thư mục hoặc tệp zip vào đây, hoặc chọn.</translation>
    </message>
</context>
<context>
    <name>VersionTable</name>
    <message>
        <source>start</source>
        <translation>đầu</translation>
    </message>
    <message>
        <source>end</source>
        <translation>cuối</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Take version {which}</source>
        <translation>Lấy bản {which}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>● Read only</source>
        <translation>● Chỉ đọc</translation>
    </message>
    <message>
        <source>● On disk</source>
        <translation>● Đã lưu</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Tên đang được ẩn</translation>
    </message>
    <message>
        <source>Who is working: {who}</source>
        <translation>Người đang làm: {who}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans in gold</source>
        <translation>
            <numerusform>%Ln cụm trong gold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln cụm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln articles done</source>
        <translation>
            <numerusform>xong {done} trên %Ln bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>○ Not on disk yet: %Ln acts wait</source>
        <translation>
            <numerusform>○ Chưa lưu: %Ln thao tác đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program keeps writing to the project; your last marks wait for it.</source>
        <translation>Chương trình khác vẫn đang ghi vào dự án; các đánh dấu vừa rồi của bạn đang chờ.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln spans taken in</source>
        <translation>
            <numerusform>Nhập %Ln cụm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>trong %Ln bài</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans from {old} to {new}</source>
        <translation>
            <numerusform>%Ln đoạn từ {old} thành {new}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln spans</source>
        <translation>
            <numerusform>Đánh dấu %Ln cụm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln spans</source>
        <translation>
            <numerusform>Xóa %Ln cụm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln spans</source>
        <translation>
            <numerusform>Đổi %Ln cụm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relations</source>
        <translation>
            <numerusform>%Ln quan hệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regions</source>
        <translation>
            <numerusform>%Ln vùng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things</source>
        <translation>
            <numerusform>%Ln mục khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans came</source>
        <translation>
            <numerusform>thêm %Ln cụm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans went</source>
        <translation>
            <numerusform>mất %Ln cụm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans changed</source>
        <translation>
            <numerusform>đổi %Ln cụm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other things differ</source>
        <translation>
            <numerusform>%Ln mục khác thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts</source>
        <translation>
            <numerusform>%Ln thao tác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>ghi chú: {note}</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>open</source>
        <translation>còn mở</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>đã hỏi lại</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln chỗ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sources</name>
    <message>
        <source>Files and folders to import</source>
        <translation>Tệp và thư mục cần nhập</translation>
    </message>
    <message>
        <source>Drop files, folders or zip files here, or choose them below</source>
        <translation>Thả tệp, thư mục hoặc tệp zip vào đây, hoặc chọn bên dưới</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Spans</source>
        <translation>Cụm</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Time in hand</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Phân xử</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Dự án</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Label of {which}, range of the other</source>
        <translation>Nhãn của {which}, vùng của bên kia</translation>
    </message>
    <message>
        <source>Take version {which}</source>
        <translation>Lấy bản {which}</translation>
    </message>
    <message>
        <source>Words of the window: {which}</source>
        <translation>Ngôn ngữ cửa sổ: {which}</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Cụm kế tiếp</translation>
    </message>
    <message>
        <source>Span before</source>
        <translation>Cụm trước</translation>
    </message>
    <message>
        <source>Remove the selected span</source>
        <translation>Xóa cụm đang chọn</translation>
    </message>
    <message>
        <source>Edit its attributes</source>
        <translation>Sửa thuộc tính</translation>
    </message>
    <message>
        <source>Unsure about it, or sure again</source>
        <translation>Chưa chắc, hoặc chắc chắn trở lại</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Ghi chú cho cụm</translation>
    </message>
    <message>
        <source>Grow: word, clause, sentence, line</source>
        <translation>Mở rộng: từ, mệnh đề, câu, dòng</translation>
    </message>
    <message>
        <source>Take the growth back</source>
        <translation>Thu lại phần mở rộng</translation>
    </message>
    <message>
        <source>Move its end on</source>
        <translation>Đẩy điểm cuối tới</translation>
    </message>
    <message>
        <source>Move its end back</source>
        <translation>Lùi điểm cuối lại</translation>
    </message>
    <message>
        <source>Move its start back</source>
        <translation>Lùi điểm đầu lại</translation>
    </message>
    <message>
        <source>Move its start on</source>
        <translation>Đẩy điểm đầu tới</translation>
    </message>
    <message>
        <source>Split it at the caret</source>
        <translation>Tách tại con trỏ</translation>
    </message>
    <message>
        <source>Join it with the next of its label</source>
        <translation>Gộp với cụm cùng nhãn kế tiếp</translation>
    </message>
    <message>
        <source>Mark its place as another label too</source>
        <translation>Gán thêm nhãn khác cho chỗ này</translation>
    </message>
    <message>
        <source>Do the last act again, here</source>
        <translation>Lặp lại thao tác vừa rồi tại đây</translation>
    </message>
    <message>
        <source>Mark it wherever it stands …</source>
        <translation>Đánh dấu mọi chỗ xuất hiện …</translation>
    </message>
    <message>
        <source>Select by words, parts, characters or sentences</source>
        <translation>Chọn theo từ, phần từ, ký tự hoặc câu</translation>
    </message>
    <message>
        <source>Show or hide tags</source>
        <translation>Hiện hoặc ẩn thẻ nhãn</translation>
    </message>
    <message>
        <source>Show or hide the numbers of paragraphs</source>
        <translation>Hiện hoặc ẩn số đoạn văn</translation>
    </message>
    <message>
        <source>Relate it to another span</source>
        <translation>Nối với cụm khác</translation>
    </message>
    <message>
        <source>All of the label&apos;s guideline</source>
        <translation>Toàn bộ hướng dẫn của nhãn</translation>
    </message>
    <message>
        <source>Filter the list of spans</source>
        <translation>Lọc danh sách cụm</translation>
    </message>
    <message>
        <source>List spans in order, by label, by string</source>
        <translation>Xếp cụm theo thứ tự, theo nhãn, theo chữ</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Ghi chú cho bài</translation>
    </message>
    <message>
        <source>Say what a part is: caption, button …</source>
        <translation>Cho biết phần này là gì: chú thích ảnh, nút …</translation>
    </message>
    <message>
        <source>Confirm it, or all proposed</source>
        <translation>Xác nhận vùng này, hoặc mọi đề xuất</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Trở lại văn bản</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>History of the article</source>
        <translation>Lịch sử của bài</translation>
    </message>
    <message>
        <source>Restore the state that is shown</source>
        <translation>Khôi phục trạng thái đang xem</translation>
    </message>
    <message>
        <source>Article done, go to the next</source>
        <translation>Bài đã xong, sang bài kế tiếp</translation>
    </message>
    <message>
        <source>Article not done after all</source>
        <translation>Bài chưa xong, mở lại</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Bài kế tiếp</translation>
    </message>
    <message>
        <source>Article before</source>
        <translation>Bài trước</translation>
    </message>
    <message>
        <source>Which language: article, paragraph …</source>
        <translation>Ngôn ngữ nào: bài, đoạn văn …</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Lọc bài</translation>
    </message>
    <message>
        <source>Mark another range</source>
        <translation>Đánh dấu khoảng khác</translation>
    </message>
    <message>
        <source>Take the longer</source>
        <translation>Lấy vùng dài hơn</translation>
    </message>
    <message>
        <source>Take the shorter</source>
        <translation>Lấy vùng ngắn hơn</translation>
    </message>
    <message>
        <source>Take both together</source>
        <translation>Gộp cả hai</translation>
    </message>
    <message>
        <source>Trim to whole words</source>
        <translation>Cắt cho vừa từ</translation>
    </message>
    <message>
        <source>All conflicts of this kind …</source>
        <translation>Mọi xung đột kiểu này …</translation>
    </message>
    <message>
        <source>Hide names, or show them</source>
        <translation>Ẩn hoặc hiện tên</translation>
    </message>
    <message>
        <source>Filter the conflicts</source>
        <translation>Lọc xung đột</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Không bên nào</translation>
    </message>
    <message>
        <source>Take what all agree on</source>
        <translation>Lấy những gì mọi người đồng ý</translation>
    </message>
    <message>
        <source>Let a rule decide …</source>
        <translation>Để quy tắc quyết định …</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Câu hỏi kế tiếp</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Câu hỏi trước</translation>
    </message>
    <message>
        <source>Add the decided span to the guideline&apos;s examples</source>
        <translation>Thêm đoạn đã phân xử vào ví dụ của hướng dẫn</translation>
    </message>
    <message>
        <source>Ask the annotators back</source>
        <translation>Hỏi lại người gán nhãn</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Nêu lý do</translation>
    </message>
    <message>
        <source>Decide for the range</source>
        <translation>Quyết định theo khoảng này</translation>
    </message>
    <message>
        <source>Its attributes, relations and note</source>
        <translation>Thuộc tính, quan hệ và ghi chú</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Để nguyên như cũ</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Gán nhãn</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Phân xử</translation>
    </message>
    <message>
        <source>What gold changed in one&apos;s work</source>
        <translation>gold đã sửa gì trong bài của từng người</translation>
    </message>
    <message>
        <source>Open it in the article</source>
        <translation>Mở trong bài</translation>
    </message>
    <message>
        <source>Add it to the guideline&apos;s examples</source>
        <translation>Thêm vào ví dụ của hướng dẫn</translation>
    </message>
    <message>
        <source>How far annotators agree</source>
        <translation>Người gán nhãn đồng thuận đến đâu</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Tìm trong mọi bài</translation>
    </message>
    <message>
        <source>Open the hit</source>
        <translation>Mở kết quả</translation>
    </message>
    <message>
        <source>Choose the hit</source>
        <translation>Chọn kết quả</translation>
    </message>
    <message>
        <source>Choose all hits shown</source>
        <translation>Chọn mọi kết quả đang hiện</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Nhập bài …</translation>
    </message>
    <message>
        <source>Export a layer …</source>
        <translation>Xuất một lớp …</translation>
    </message>
    <message>
        <source>Make a release …</source>
        <translation>Tạo bản phát hành …</translation>
    </message>
    <message>
        <source>Publish a release …</source>
        <translation>Đăng bản phát hành …</translation>
    </message>
    <message>
        <source>Can the labels be learned? …</source>
        <translation>Nhãn có học được không? …</translation>
    </message>
    <message>
        <source>Split into train, dev and test …</source>
        <translation>Chia thành train, dev và test …</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>Bản sao lưu …</translation>
    </message>
    <message>
        <source>Labels: rename, merge, split, recolour …</source>
        <translation>Nhãn: đổi tên, gộp, tách, đổi màu …</translation>
    </message>
    <message>
        <source>Who is working …</source>
        <translation>Ai đang làm …</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>Dự án mới …</translation>
    </message>
    <message>
        <source>Open another project …</source>
        <translation>Mở dự án khác …</translation>
    </message>
    <message>
        <source>Lock with a passphrase, or another one …</source>
        <translation>Khóa bằng cụm mật khẩu, hoặc đổi cụm khác …</translation>
    </message>
    <message>
        <source>Unlock for good …</source>
        <translation>Mở khóa hẳn …</translation>
    </message>
    <message>
        <source>Find an action, label or article …</source>
        <translation>Tìm thao tác, nhãn hoặc bài …</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Chữ cỡ thường</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Mọi phím</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Đổi phím …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Chỗ đã sửa</translation>
    </message>
</context>
<context>
    <name>adjudication</name>
    <message>
        <source>guideline says so</source>
        <translation>theo hướng dẫn</translation>
    </message>
    <message>
        <source>boundary rule</source>
        <translation>quy tắc ranh giới</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>sai nhãn</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>ngoài phạm vi</translation>
    </message>
    <message>
        <source>oversight</source>
        <translation>bỏ sót</translation>
    </message>
    <message>
        <source>context decides</source>
        <translation>tùy ngữ cảnh</translation>
    </message>
    <message>
        <source>agreed now, decided before</source>
        <translation>nay đồng ý, trước đã quyết định</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>ranh giới</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>ranh giới và nhãn</translation>
    </message>
    <message>
        <source>missing by one</source>
        <translation>một người bỏ thiếu</translation>
    </message>
    <message>
        <source>extra by one</source>
        <translation>một người thêm</translation>
    </message>
    <message>
        <source>nested span by one</source>
        <translation>một người có cụm lồng</translation>
    </message>
    <message>
        <source>one span or several</source>
        <translation>một cụm hay nhiều cụm</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>thuộc tính</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>quan hệ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>left edge</source>
        <translation>mép trái</translation>
    </message>
    <message>
        <source>right edge</source>
        <translation>mép phải</translation>
    </message>
    <message>
        <source>both edges</source>
        <translation>cả hai mép</translation>
    </message>
    <message>
        <source>gold that nobody marks any more</source>
        <translation>gold không còn ai gán</translation>
    </message>
    <message>
        <source>against gold: {difference}</source>
        <translation>so với gold: {difference}</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>{name} · your own annotation</source>
        <translation>{name} · bản gán nhãn của chính bạn</translation>
    </message>
    <message>
        <source>{language} · conflict {n} · {open} open of {all} · {difference}</source>
        <translation>{language} · bất đồng {n} · còn {open} trên {all} · {difference}</translation>
    </message>
    <message>
        <source>no relation</source>
        <translation>không có quan hệ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>no attributes</source>
        <translation>không có thuộc tính</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>không có ghi chú</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>on the article: {words}</source>
        <translation>về bài: {words}</translation>
    </message>
    <message>
        <source>reviewers differ</source>
        <translation>các người duyệt khác ý</translation>
    </message>
    <message>
        <source>{name} asked: {words}</source>
        <translation>{name} hỏi: {words}</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa quyết định</translation>
    </message>
    <message>
        <source>own annotation</source>
        <translation>bản gán nhãn của chính mình</translation>
    </message>
    <message>
        <source>several alone</source>
        <translation>nhiều người riêng</translation>
    </message>
    <message>
        <source>longer: {name}</source>
        <translation>dài hơn: {name}</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>chỉ {name}</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>một phương án</translation>
    </message>
    <message>
        <source>took {name}</source>
        <translation>đã lấy {name}</translation>
    </message>
    <message>
        <source>kept gold</source>
        <translation>giữ gold</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>the longer</source>
        <translation>vùng dài hơn</translation>
    </message>
    <message>
        <source>the shorter</source>
        <translation>vùng ngắn hơn</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>gộp cả hai</translation>
    </message>
    <message>
        <source>trimmed to words</source>
        <translation>cắt theo từ</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>khoảng trắng</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>dấu câu</translation>
    </message>
    <message>
        <source>what is joined to it</source>
        <translation>phần nối thêm</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>chức danh</translation>
    </message>
    <message>
        <source>words</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>one alone</source>
        <translation>một người riêng</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>giữ lại</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>take {name}</source>
        <translation>lấy {name}</translation>
    </message>
    <message>
        <source>keep gold</source>
        <translation>giữ gold</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>không bên nào</translation>
    </message>
    <message>
        <source>take that version</source>
        <translation>lấy bản đó</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>mọi cái cùng kiểu</translation>
    </message>
    <message>
        <source>next</source>
        <translation>tiếp</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>nêu lý do</translation>
    </message>
    <message>
        <source>ask back</source>
        <translation>hỏi lại</translation>
    </message>
    <message>
        <source>to the guideline</source>
        <translation>thêm vào hướng dẫn</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>attributes, relations, note</source>
        <translation>thuộc tính, quan hệ, ghi chú</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>rời</translation>
    </message>
    <message>
        <source>back to the question</source>
        <translation>về câu hỏi</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>quy tắc {name}</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Theo bài</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Theo kiểu</translation>
    </message>
    <message>
        <source>Most informative first</source>
        <translation>Nhiều thông tin nhất trước</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>Theo người gán nhãn</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Exact F1</source>
        <translation>F1 khớp hoàn toàn</translation>
    </message>
    <message>
        <source>Overlap F1</source>
        <translation>F1 giao nhau</translation>
    </message>
    <message>
        <source>Range F1</source>
        <translation>F1 phạm vi</translation>
    </message>
    <message>
        <source>Partial F1</source>
        <translation>F1 một phần</translation>
    </message>
    <message>
        <source>Kappa on characters</source>
        <translation>Kappa theo ký tự</translation>
    </message>
    <message>
        <source>Alpha, unitised</source>
        <translation>Alpha theo đơn vị</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alpha</translation>
    </message>
    <message>
        <source>Nesting F1</source>
        <translation>F1 lồng nhau</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Thuộc tính</translation>
    </message>
    <message>
        <source>Relations F1</source>
        <translation>F1 quan hệ</translation>
    </message>
    <message>
        <source>Same range and same label (Hripcsak and Rothschild 2005).</source>
        <translation>Cùng phạm vi và cùng nhãn (Hripcsak and Rothschild 2005).</translation>
    </message>
    <message>
        <source>Same label and any overlap (SemEval-2013, type).</source>
        <translation>Cùng nhãn và có giao nhau (SemEval-2013, type).</translation>
    </message>
    <message>
        <source>Same range, whatever the label (SemEval-2013, exact).</source>
        <translation>Cùng phạm vi, nhãn nào cũng được (SemEval-2013, exact).</translation>
    </message>
    <message>
        <source>Half a hit for an overlap (SemEval-2013, partial).</source>
        <translation>Giao nhau tính nửa điểm (SemEval-2013, partial).</translation>
    </message>
    <message>
        <source>Cohen 1960, label by label; the unmarked text inflates it.</source>
        <translation>Cohen 1960, theo từng nhãn; phần không gán nhãn làm nó cao lên.</translation>
    </message>
    <message>
        <source>Krippendorff 1995, 2004: where units lie and how long they are.</source>
        <translation>Krippendorff 1995, 2004: vị trí và độ dài của đơn vị.</translation>
    </message>
    <message>
        <source>Krippendorff and others 2016: characters under one label, beside what chance would give.</source>
        <translation>Krippendorff và cộng sự 2016: số ký tự dưới cùng một nhãn, so với mức ngẫu nhiên.</translation>
    </message>
    <message>
        <source>Spans inside spans that both put there.</source>
        <translation>Cụm nằm trong cụm mà cả hai cùng đặt.</translation>
    </message>
    <message>
        <source>Of the spans both made, the share with the same attributes.</source>
        <translation>Tỷ lệ có cùng thuộc tính trong các cụm cả hai cùng gán.</translation>
    </message>
    <message>
        <source>Relations between spans that both made.</source>
        <translation>Quan hệ giữa các cụm cả hai cùng gán.</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>ranh giới</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>boundary and label</source>
        <translation>ranh giới và nhãn</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>thừa</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>lồng nhau</translation>
    </message>
    <message>
        <source>split</source>
        <translation>tách</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>thuộc tính</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>quan hệ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>không xác định</translation>
    </message>
    <message>
        <source>95 %: {low} to {high}</source>
        <translation>95 %: {low} đến {high}</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>Mọi người gán nhãn</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} và {b}</translation>
    </message>
    <message>
        <source>only {name}</source>
        <translation>chỉ {name}</translation>
    </message>
    <message>
        <source>{a} and {b} spans</source>
        <translation>{a} và {b} cụm</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>at the start</source>
        <translation>ở đầu</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>ở cuối</translation>
    </message>
    <message>
        <source>at both edges</source>
        <translation>ở cả hai mép</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>khoảng trắng</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>dấu câu</translation>
    </message>
    <message>
        <source>what is joined to it</source>
        <translation>phần nối vào</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>chức danh</translation>
    </message>
    <message>
        <source>words</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>gold is not whole yet</source>
        <translation>gold chưa đủ</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>{what}, inside another</source>
        <translation>{what}, nằm trong đoạn khác</translation>
    </message>
    <message>
        <source>one span, several in gold</source>
        <translation>một đoạn, gold có nhiều</translation>
    </message>
    <message>
        <source>several spans, one in gold</source>
        <translation>nhiều đoạn, gold chỉ một</translation>
    </message>
    <message>
        <source>attributes: {names}</source>
        <translation>thuộc tính: {names}</translation>
    </message>
    <message>
        <source>another label, other edges</source>
        <translation>nhãn khác, mép khác</translation>
    </message>
    <message>
        <source>too long {edge}</source>
        <translation>quá dài {edge}</translation>
    </message>
    <message>
        <source>too short {edge}</source>
        <translation>quá ngắn {edge}</translation>
    </message>
    <message>
        <source>shifted {edge}</source>
        <translation>lệch {edge}</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>ghi chú khác</translation>
    </message>
    <message>
        <source>note not in gold</source>
        <translation>ghi chú không có trong gold</translation>
    </message>
    <message>
        <source>a note in gold</source>
        <translation>có ghi chú trong gold</translation>
    </message>
    <message>
        <source>not in gold</source>
        <translation>không có trong gold</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>chưa gán nhãn</translation>
    </message>
    <message>
        <source>no relation</source>
        <translation>không có quan hệ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>no attributes</source>
        <translation>không có thuộc tính</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>không có ghi chú</translation>
    </message>
    <message>
        <source>{who} took another version</source>
        <translation>{who} đã lấy bản khác</translation>
    </message>
    <message>
        <source>{who} marked it so</source>
        <translation>{who} đã gán như vậy</translation>
    </message>
    <message>
        <source>{who} left it out</source>
        <translation>{who} đã bỏ ra</translation>
    </message>
    <message>
        <source>by the rule {rule}</source>
        <translation>theo quy tắc {rule}</translation>
    </message>
    <message>
        <source>{who} asks</source>
        <translation>{who} hỏi</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>gold</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>của bạn</translation>
    </message>
    <message>
        <source>no gold yet</source>
        <translation>chưa có gold</translation>
    </message>
</context>
<context>
    <name>grains</name>
    <message>
        <source>word</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>part of a word</source>
        <translation>phần từ</translation>
    </message>
    <message>
        <source>character</source>
        <translation>ký tự</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>câu</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Article to do again</source>
        <translation>Bài cần làm lại</translation>
    </message>
    <message>
        <source>Article begun</source>
        <translation>Bài đã bắt đầu</translation>
    </message>
    <message>
        <source>Article done</source>
        <translation>Bài đã xong</translation>
    </message>
    <message>
        <source>Decided for {name}</source>
        <translation>Quyết định theo {name}</translation>
    </message>
    <message>
        <source>Decided for neither</source>
        <translation>Quyết định không bên nào</translation>
    </message>
    <message>
        <source>Decided by the rule {name}</source>
        <translation>Quyết định theo quy tắc {name}</translation>
    </message>
    <message>
        <source>Asked the annotators back</source>
        <translation>Đã hỏi lại người gán nhãn</translation>
    </message>
    <message>
        <source>Decided for the longer</source>
        <translation>Quyết định theo vùng dài hơn</translation>
    </message>
    <message>
        <source>Decided for the shorter</source>
        <translation>Quyết định theo vùng ngắn hơn</translation>
    </message>
    <message>
        <source>Decided for both together</source>
        <translation>Quyết định gộp cả hai</translation>
    </message>
    <message>
        <source>Decided for what is trimmed to words</source>
        <translation>Quyết định theo vùng cắt theo từ</translation>
    </message>
    <message>
        <source>Decided for one’s label with another’s range</source>
        <translation>Quyết định lấy nhãn của người này với khoảng của người kia</translation>
    </message>
    <message>
        <source>Decided for a version of the reviewer’s own</source>
        <translation>Quyết định theo phiên bản riêng của người duyệt</translation>
    </message>
    <message>
        <source>Restored the state of {when}</source>
        <translation>Khôi phục trạng thái lúc {when}</translation>
    </message>
    <message>
        <source>Took back: {deed}</source>
        <translation>Hoàn tác: {deed}</translation>
    </message>
    <message>
        <source>Did again: {deed}</source>
        <translation>Làm lại: {deed}</translation>
    </message>
    <message>
        <source>Article taken in</source>
        <translation>Bài được nhập</translation>
    </message>
    <message>
        <source>Related: {type}</source>
        <translation>Nối quan hệ: {type}</translation>
    </message>
    <message>
        <source>Relation taken away: {type}</source>
        <translation>Bỏ quan hệ: {type}</translation>
    </message>
    <message>
        <source>Region {kind}: “{text}”</source>
        <translation>Vùng {kind}: “{text}”</translation>
    </message>
    <message>
        <source>No region {kind}: “{text}”</source>
        <translation>Không phải vùng {kind}: “{text}”</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Rút lại quyết định</translation>
    </message>
    <message>
        <source>Article not begun</source>
        <translation>Bài chưa bắt đầu</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Ghi chú cho bài</translation>
    </message>
    <message>
        <source>In no split</source>
        <translation>Không thuộc tập nào</translation>
    </message>
    <message>
        <source>In the split {name}</source>
        <translation>Thuộc tập {name}</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Ngôn ngữ của bài</translation>
    </message>
    <message>
        <source>Marked “{text}” as {label}</source>
        <translation>Gán “{text}” là {label}</translation>
    </message>
    <message>
        <source>Removed {label} “{text}”</source>
        <translation>Xóa {label} “{text}”</translation>
    </message>
    <message>
        <source>Relabelled “{text}” from {old} to {new}</source>
        <translation>Đổi nhãn “{text}” từ {old} sang {new}</translation>
    </message>
    <message>
        <source>Moved the edges of {label}: “{old}” is “{new}”</source>
        <translation>Dời mép {label}: “{old}” thành “{new}”</translation>
    </message>
    <message>
        <source>Set {values} of “{text}”</source>
        <translation>Đặt {values} cho “{text}”</translation>
    </message>
    <message>
        <source>Note on “{text}”: {note}</source>
        <translation>Ghi chú cho “{text}”: {note}</translation>
    </message>
    <message>
        <source>Unsure about “{text}”</source>
        <translation>Chưa chắc về “{text}”</translation>
    </message>
    <message>
        <source>Sure about “{text}”</source>
        <translation>Chắc chắn về “{text}”</translation>
    </message>
    <message>
        <source>dropped: {values}</source>
        <translation>đã bỏ: {values}</translation>
    </message>
    <message>
        <source>As it is today.</source>
        <translation>Giống như bây giờ.</translation>
    </message>
    <message>
        <source>Since then: {changes}.</source>
        <translation>Từ đó đến nay: {changes}.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Người {number}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>&amp;Thai</source>
        <translation>Tiếng &amp;Thái</translation>
    </message>
    <message>
        <source>&amp;Vietnamese</source>
        <translation>Tiếng &amp;Việt</translation>
    </message>
    <message>
        <source>&amp;Indonesian</source>
        <translation>Tiếng &amp;Indonesia</translation>
    </message>
    <message>
        <source>&amp;Malay</source>
        <translation>Tiếng &amp;Mã Lai</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>Tiếng &amp;Anh</translation>
    </message>
    <message>
        <source>Language: {names}</source>
        <translation>Ngôn ngữ: {names}</translation>
    </message>
    <message>
        <source>&amp;Other …</source>
        <translation>&amp;Khác …</translation>
    </message>
    <message>
        <source>This &amp;paragraph: {language}</source>
        <translation>Đ&amp;oạn văn này: {language}</translation>
    </message>
    <message>
        <source>These {n} &amp;paragraphs: {language}</source>
        <translation>{n} đ&amp;oạn văn này: {language}</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Ngôn ngữ khác</translation>
    </message>
    <message>
        <source>Its code, such as km or zh-Hant:</source>
        <translation>Mã của nó, như km hoặc zh-Hant:</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tiếng Thái</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Tiếng Indonesia</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Tiếng Mã Lai</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Mark as well as</source>
        <translation>Gán thêm là</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Gán nhãn {label}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong in Penanda ({kind}). What was said to be on disk is safe.</source>
        <translation>Penanda gặp lỗi ({kind}). Những gì đã báo là nằm trên đĩa vẫn an toàn.</translation>
    </message>
    <message>
        <source>Something went wrong in Penanda ({kind}). What was said to be on disk is safe; a report was written, with no text of the articles in it.</source>
        <translation>Penanda gặp lỗi ({kind}). Những gì đã báo là nằm trên đĩa vẫn an toàn; một báo cáo đã được ghi, không chứa nội dung bài nào.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mở thư mục chứa</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Show what is written</source>
        <translation>Hiện những gì đã gõ</translation>
    </message>
    <message>
        <source>Keep it in the system’s keyring ({name})</source>
        <translation>Giữ trong chùm khóa của hệ thống ({name})</translation>
    </message>
    <message>
        <source>This system has no keyring: the passphrase is asked for each time.</source>
        <translation>Hệ thống này không có chùm khóa: cụm mật khẩu được hỏi mỗi lần.</translation>
    </message>
    <message>
        <source>A locked project</source>
        <translation>Dự án bị khóa</translation>
    </message>
    <message>
        <source>{file} is locked with a passphrase, or is no Penanda project.</source>
        <translation>{file} bị khóa bằng cụm mật khẩu, hoặc không phải dự án Penanda.</translation>
    </message>
    <message>
        <source>The passphrase in the system’s keyring does not open {file}.</source>
        <translation>Cụm mật khẩu trong chùm khóa của hệ thống không mở được {file}.</translation>
    </message>
    <message>
        <source>Keep this one in the keyring in its place ({name})</source>
        <translation>Giữ cụm này trong chùm khóa thay cho cụm cũ ({name})</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Unlock the project</source>
        <translation>Mở khóa dự án</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Khóa dự án</translation>
    </message>
    <message>
        <source>The project and its backups are written anew, readable for everybody who can read the disk.</source>
        <translation>Dự án và các bản sao lưu được ghi lại, ai đọc được đĩa đều đọc được.</translation>
    </message>
    <message>
        <source>The project and its backups are encrypted. Nobody can open them without the passphrase: if it is lost, so is the work.

What stands on the disk until then may be read from it by other means for a while.</source>
        <translation>Dự án và các bản sao lưu được mã hóa. Không ai mở được nếu thiếu cụm mật khẩu: mất nó là mất công việc.

Những gì nằm trên đĩa cho đến lúc đó vẫn có thể bị đọc bằng cách khác trong một thời gian.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Cụm mật khẩu này không mở được nó.</translation>
    </message>
    <message>
        <source>No passphrase was written.</source>
        <translation>Chưa gõ cụm mật khẩu nào.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Hai cụm mật khẩu khác nhau.</translation>
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
        <translation>{file}, dòng {line}</translation>
    </message>
    <message>
        <source>article {article}</source>
        <translation>bài {article}</translation>
    </message>
    <message>
        <source>article {article}, {id}</source>
        <translation>bài {article}, {id}</translation>
    </message>
    <message>
        <source>article {article}, layer {layer}</source>
        <translation>bài {article}, lớp {layer}</translation>
    </message>
    <message>
        <source>article {article}, layer {layer}, {id}</source>
        <translation>bài {article}, lớp {layer}, {id}</translation>
    </message>
    <message>
        <source>{why} (and {number} more refused)</source>
        <translation>{why} (và {number} mục khác bị từ chối)</translation>
    </message>
    <message>
        <source>no space left on the disk</source>
        <translation>đĩa không còn chỗ trống</translation>
    </message>
    <message>
        <source>no space left on the disk; nothing was changed</source>
        <translation>đĩa không còn chỗ trống; chưa có gì thay đổi</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <translation>Hãy giải phóng chỗ trống rồi làm lại.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>không có tệp này</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Hãy kiểm tra đường dẫn.</translation>
    </message>
    <message>
        <source>the disk it is on can only be read</source>
        <translation>đĩa chứa nó chỉ đọc được</translation>
    </message>
    <message>
        <source>Choose a place on another disk, or have this one mounted for writing.</source>
        <translation>Hãy chọn chỗ trên đĩa khác, hoặc cho phép ghi vào đĩa này.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>không có quyền truy cập</translation>
    </message>
    <message>
        <source>Change its permissions or choose another place.</source>
        <translation>Hãy đổi quyền hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>là thư mục, không phải tệp</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>là tệp, không phải thư mục</translation>
    </message>
    <message>
        <source>nothing is written here</source>
        <translation>chưa viết gì ở đây</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Hãy nêu một tệp.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Hãy nêu một thư mục.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Hãy kiểm tra đường dẫn và đĩa.</translation>
    </message>
    <message>
        <source>is already there</source>
        <translation>đã có sẵn</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>thư mục của nó không tồn tại</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Hãy tạo thư mục trước.</translation>
    </message>
    <message>
        <source>Choose another name or remove it.</source>
        <translation>Hãy chọn tên khác hoặc xóa nó.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Hãy nêu thư mục khác.</translation>
    </message>
    <message>
        <source>Name another.</source>
        <translation>Hãy nêu cái khác.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Hãy chọn cái khác.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn cái khác.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Hãy thử lại.</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was taken in</source>
        <translation>đã dừng nhập; chưa nhập gì</translation>
    </message>
    <message>
        <source>stopped; nothing was changed</source>
        <translation>đã dừng; không có gì thay đổi</translation>
    </message>
    <message>
        <source>the project may only be read here</source>
        <translation>ở đây dự án chỉ đọc được</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or work on a copy.</source>
        <translation>Hãy đổi quyền của tệp và thư mục, hoặc làm trên một bản sao.</translation>
    </message>
    <message>
        <source>the project is open for writing by {who}</source>
        <translation>{who} đang mở dự án để ghi</translation>
    </message>
    <message>
        <source>the project is open elsewhere</source>
        <translation>dự án đang mở ở chỗ khác</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Hãy đóng ở đó trước.</translation>
    </message>
    <message>
        <source>is being made by {who}</source>
        <translation>{who} đang tạo nó</translation>
    </message>
    <message>
        <source>another program is writing to this project</source>
        <translation>một chương trình khác đang ghi vào dự án này</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and try again.</source>
        <translation>Hãy đợi nó xong, hoặc đóng nó, rồi thử lại.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or close it, and open the project again.</source>
        <translation>Hãy đợi nó xong, hoặc đóng nó, rồi mở lại dự án.</translation>
    </message>
    <message>
        <source>the project is closed</source>
        <translation>dự án đã đóng</translation>
    </message>
    <message>
        <source>the program that this one wrote for has ended; nothing was changed</source>
        <translation>chương trình ra lệnh đã kết thúc; không có gì thay đổi</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Hãy khởi động lại.</translation>
    </message>
    <message>
        <source>the project file was moved, replaced or deleted while it was open; nothing was changed</source>
        <translation>tệp dự án đã bị chuyển, thay thế hoặc xóa khi đang mở; không có gì thay đổi</translation>
    </message>
    <message>
        <source>Put it back with its -wal and -shm files, or close it and open it where it is.</source>
        <translation>Hãy đặt nó lại cùng các tệp -wal và -shm, hoặc đóng rồi mở ở chỗ mới.</translation>
    </message>
    <message>
        <source>the project file is damaged ({what})</source>
        <translation>tệp dự án bị hỏng ({what})</translation>
    </message>
    <message>
        <source>the project file is damaged (a row holds what it cannot: {what})</source>
        <translation>tệp dự án bị hỏng (một hàng chứa dữ liệu sai: {what})</translation>
    </message>
    <message>
        <source>the project file is damaged (a text in it is no UTF-8 any more)</source>
        <translation>tệp dự án bị hỏng (có văn bản không còn là UTF-8)</translation>
    </message>
    <message>
        <source>the project file is damaged (articles {first} to {last} hold {count} spans, and not as many as it counts)</source>
        <translation>tệp dự án bị hỏng (các bài {first} đến {last} có {count} cụm, không đúng số đã đếm)</translation>
    </message>
    <message>
        <source>the project file is truncated ({size} of {whole} bytes)</source>
        <translation>tệp dự án bị cắt cụt ({size} trên {whole} byte)</translation>
    </message>
    <message>
        <source>the project cannot be used ({what})</source>
        <translation>không dùng được dự án ({what})</translation>
    </message>
    <message>
        <source>the project file cannot be opened</source>
        <translation>không mở được tệp dự án</translation>
    </message>
    <message>
        <source>the text of article {article} is not the one that came in</source>
        <translation>văn bản của bài {article} không còn như lúc nhập vào</translation>
    </message>
    <message>
        <source>Restore a backup, and keep this file: much of it can still be read.</source>
        <translation>Hãy khôi phục một bản sao lưu và giữ tệp này: phần lớn vẫn đọc được.</translation>
    </message>
    <message>
        <source>Restore a backup (&apos;penanda backups&apos; lists them), and keep this file.</source>
        <translation>Hãy khôi phục một bản sao lưu (&apos;penanda backups&apos; liệt kê) và giữ tệp này.</translation>
    </message>
    <message>
        <source>&apos;penanda check&apos; says where; restore a backup, and keep this file.</source>
        <translation>&apos;penanda check&apos; cho biết ở đâu; hãy khôi phục một bản sao lưu và giữ tệp này.</translation>
    </message>
    <message>
        <source>&apos;penanda check&apos; names the article. Restore a backup, and keep this file.</source>
        <translation>&apos;penanda check&apos; nêu tên bài. Hãy khôi phục một bản sao lưu và giữ tệp này.</translation>
    </message>
    <message>
        <source>Restore another one.</source>
        <translation>Hãy khôi phục bản khác.</translation>
    </message>
    <message>
        <source>the backup is damaged ({law}: {where})</source>
        <translation>bản sao lưu bị hỏng ({law}: {where})</translation>
    </message>
    <message>
        <source>A copy is made beside a project, never over it: choose another name.</source>
        <translation>Bản sao được đặt cạnh dự án, không bao giờ ghi đè: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>a file of a project that stood there is left ({file}), and would be read into this one</source>
        <translation>còn sót một tệp của dự án từng ở đó ({file}), và nó sẽ bị đọc lẫn vào dự án này</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Hãy chọn tên khác, hoặc chuyển tệp đó đi.</translation>
    </message>
    <message>
        <source>the copy is damaged ({what})</source>
        <translation>bản sao bị hỏng ({what})</translation>
    </message>
    <message>
        <source>the copy does not end where the project did</source>
        <translation>bản sao không kết thúc ở chỗ của dự án</translation>
    </message>
    <message>
        <source>Check the disk, and the project with &apos;penanda check&apos;.</source>
        <translation>Hãy kiểm tra đĩa, và kiểm tra dự án bằng &apos;penanda check&apos;.</translation>
    </message>
    <message>
        <source>the disk failed to read or write ({what})</source>
        <translation>đĩa đọc hoặc ghi bị lỗi ({what})</translation>
    </message>
    <message>
        <source>Check the disk; what was said to be saved before is safe.</source>
        <translation>Hãy kiểm tra đĩa; những gì đã báo là lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of its folder.</source>
        <translation>Hãy kiểm tra đường dẫn và quyền của thư mục.</translation>
    </message>
    <message>
        <source>is no Penanda project (no SQLite file)</source>
        <translation>không phải dự án Penanda (không phải tệp SQLite)</translation>
    </message>
    <message>
        <source>is a SQLite file, but no Penanda project</source>
        <translation>là tệp SQLite nhưng không phải dự án Penanda</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tệp rỗng</translation>
    </message>
    <message>
        <source>Name a .penanda file.</source>
        <translation>Hãy nêu một tệp .penanda.</translation>
    </message>
    <message>
        <source>Name a .penanda file, or make a new one.</source>
        <translation>Hãy nêu một tệp .penanda, hoặc tạo tệp mới.</translation>
    </message>
    <message>
        <source>was written by a newer Penanda (file version {version}, this program knows {known})</source>
        <translation>do Penanda mới hơn ghi (phiên bản tệp {version}, chương trình này biết đến {known})</translation>
    </message>
    <message>
        <source>Install the newer Penanda; nothing was changed.</source>
        <translation>Hãy cài Penanda mới hơn; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>was made by an older Penanda and could not be brought to the shape that this one needs ({what}); it is as it was</source>
        <translation>do Penanda cũ tạo và không đổi được sang dạng mà bản này cần ({what}); nó vẫn như cũ</translation>
    </message>
    <message>
        <source>A copy of it is {copy}. Go on with the older Penanda, and tell us.</source>
        <translation>Bản sao của nó là {copy}. Hãy dùng tiếp Penanda cũ và báo cho chúng tôi.</translation>
    </message>
    <message>
        <source>the file stands under more than one name (hard links), and two programs could write to it unseen by each other</source>
        <translation>tệp có nhiều tên (liên kết cứng), hai chương trình có thể ghi vào mà không biết nhau</translation>
    </message>
    <message>
        <source>Work on a copy, or remove the other name.</source>
        <translation>Hãy làm trên một bản sao, hoặc xóa tên kia.</translation>
    </message>
    <message>
        <source>changes stand in its -wal file, and this place does not let them be read</source>
        <translation>có thay đổi trong tệp -wal của nó, và ở đây không đọc được chúng</translation>
    </message>
    <message>
        <source>Copy the file together with its -wal file to a folder that you may write in.</source>
        <translation>Hãy chép tệp cùng tệp -wal vào một thư mục bạn được ghi.</translation>
    </message>
    <message>
        <source>cannot be made anew from its journal ({law}: {where})</source>
        <translation>không dựng lại được từ nhật ký ({law}: {where})</translation>
    </message>
    <message>
        <source>there is no article {article}</source>
        <translation>không có bài {article}</translation>
    </message>
    <message>
        <source>&apos;penanda articles&apos; lists them.</source>
        <translation>&apos;penanda articles&apos; liệt kê các bài.</translation>
    </message>
    <message>
        <source>is locked with a passphrase, or is no Penanda project</source>
        <translation>bị khóa bằng cụm mật khẩu, hoặc không phải dự án Penanda</translation>
    </message>
    <message>
        <source>Give its passphrase, at a terminal or as PENANDA_PASSPHRASE.</source>
        <translation>Hãy đưa cụm mật khẩu, trong terminal hoặc qua PENANDA_PASSPHRASE.</translation>
    </message>
    <message>
        <source>this passphrase does not open it</source>
        <translation>cụm mật khẩu này không mở được nó</translation>
    </message>
    <message>
        <source>the passphrase is no text</source>
        <translation>cụm mật khẩu không phải văn bản</translation>
    </message>
    <message>
        <source>Use letters that can be typed.</source>
        <translation>Hãy dùng chữ gõ được.</translation>
    </message>
    <message>
        <source>the keyring did not do it ({what})</source>
        <translation>chùm khóa không làm được ({what})</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again; until then the secret is asked for each time.</source>
        <translation>Hãy mở khóa chùm khóa rồi thử lại; từ giờ đến đó mật khẩu được hỏi mỗi lần.</translation>
    </message>
    <message>
        <source>this system has no keyring</source>
        <translation>hệ thống này không có chùm khóa</translation>
    </message>
    <message>
        <source>the same range is marked {label} already</source>
        <translation>chỗ này đã gán nhãn {label} rồi</translation>
    </message>
    <message>
        <source>Delete one of the two, or choose another range.</source>
        <translation>Hãy xóa một trong hai, hoặc chọn chỗ khác.</translation>
    </message>
    <message>
        <source>the span cannot be split there</source>
        <translation>không tách được cụm ở đó</translation>
    </message>
    <message>
        <source>Put the caret inside of it; it may be within a word.</source>
        <translation>Hãy đặt con trỏ vào bên trong; giữa một từ cũng được.</translation>
    </message>
    <message>
        <source>only two or more spans of one label can be joined</source>
        <translation>chỉ nối được từ hai cụm cùng nhãn trở lên</translation>
    </message>
    <message>
        <source>Relabel one of them first, or select over spans of one label.</source>
        <translation>Hãy đổi nhãn một cụm trước, hoặc chọn các cụm cùng nhãn.</translation>
    </message>
    <message>
        <source>there is no other span of that label to join</source>
        <translation>không có cụm nào khác cùng nhãn để nối</translation>
    </message>
    <message>
        <source>Select over two spans of one label, or stand on the first of them.</source>
        <translation>Hãy chọn phủ hai cụm cùng nhãn, hoặc đứng ở cụm đầu.</translation>
    </message>
    <message>
        <source>there is no span here</source>
        <translation>ở đây không có cụm nào</translation>
    </message>
    <message>
        <source>there is no span here to do the last act to again</source>
        <translation>ở đây không có cụm nào để làm lại thao tác vừa rồi</translation>
    </message>
    <message>
        <source>Select one first.</source>
        <translation>Hãy chọn một cụm trước.</translation>
    </message>
    <message>
        <source>nothing was done yet that could be done again</source>
        <translation>chưa có thao tác nào để làm lại</translation>
    </message>
    <message>
        <source>the last act cannot be done again elsewhere</source>
        <translation>thao tác vừa rồi không làm lại ở chỗ khác được</translation>
    </message>
    <message>
        <source>What can: a label, attributes, a doubt, a moved edge, a split, a join.</source>
        <translation>Làm lại được: nhãn, thuộc tính, nghi vấn, dời mép, tách, nối.</translation>
    </message>
    <message>
        <source>there is nothing here to make a region of</source>
        <translation>ở đây không có gì để đặt làm vùng</translation>
    </message>
    <message>
        <source>Put the caret in a line with text, or select a part of it.</source>
        <translation>Hãy đặt con trỏ vào dòng có chữ, hoặc chọn một phần của nó.</translation>
    </message>
    <message>
        <source>{kind} cannot go from {head} to {tail}</source>
        <translation>{kind} không nối từ {head} đến {tail} được</translation>
    </message>
    <message>
        <source>It goes from {heads} to {tails}.</source>
        <translation>Nó nối từ {heads} đến {tails}.</translation>
    </message>
    <message>
        <source>there is nothing to relate this {label} to</source>
        <translation>không có gì để nối với {label} này</translation>
    </message>
    <message>
        <source>Mark the span at the other end first; the scheme says which labels fit.</source>
        <translation>Hãy gán nhãn cụm ở đầu kia trước; bộ nhãn cho biết nhãn nào hợp.</translation>
    </message>
    <message>
        <source>this was a state of {who}&apos;s work</source>
        <translation>đây là một trạng thái công việc của {who}</translation>
    </message>
    <message>
        <source>Each annotator restores her own layer.</source>
        <translation>Mỗi người gán nhãn chỉ khôi phục lớp của mình.</translation>
    </message>
    <message>
        <source>Each annotator writes her own layer.</source>
        <translation>Mỗi người gán nhãn chỉ ghi lớp của mình.</translation>
    </message>
    <message>
        <source>{who} cannot write in the layer of {layer}</source>
        <translation>{who} không ghi được vào lớp của {layer}</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>không có gì để hoàn tác</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>không có gì để làm lại</translation>
    </message>
    <message>
        <source>“{act}” cannot be undone: {why}</source>
        <translation>không hoàn tác được “{act}”: {why}</translation>
    </message>
    <message>
        <source>“{act}” cannot be redone: {why}</source>
        <translation>không làm lại được “{act}”: {why}</translation>
    </message>
    <message>
        <source>no article is open</source>
        <translation>chưa mở bài nào</translation>
    </message>
    <message>
        <source>Open one from the library.</source>
        <translation>Hãy mở một bài từ thư viện.</translation>
    </message>
    <message>
        <source>{edge} lies inside a written character ({text})</source>
        <translation>{edge} nằm giữa một ký tự ({text})</translation>
    </message>
    <message>
        <source>Move the edge to before the letter or after its marks.</source>
        <translation>Hãy dời mép ra trước chữ hoặc sau dấu của nó.</translation>
    </message>
    <message>
        <source>{start} to {end} is no range of its {count} characters</source>
        <translation>{start} đến {end} không nằm trong {count} ký tự của nó</translation>
    </message>
    <message>
        <source>Offsets count code points from 0; the end is exclusive.</source>
        <translation>Vị trí đếm theo điểm mã từ 0; không gồm điểm cuối.</translation>
    </message>
    <message>
        <source>the {thing} has changed since it was read</source>
        <translation>{thing} đã thay đổi từ lúc được đọc</translation>
    </message>
    <message>
        <source>a {thing} with the id {id} is there already</source>
        <translation>đã có {thing} với mã {id}</translation>
    </message>
    <message>
        <source>Give it another id.</source>
        <translation>Hãy cho nó mã khác.</translation>
    </message>
    <message>
        <source>it has been decided meanwhile</source>
        <translation>trong lúc đó nó đã được quyết định</translation>
    </message>
    <message>
        <source>Look at it as it stands, and repeat the step if it is still needed.</source>
        <translation>Hãy xem lại hiện trạng, rồi lặp lại bước đó nếu vẫn cần.</translation>
    </message>
    <message>
        <source>Open the article again and repeat the step.</source>
        <translation>Hãy mở lại bài và làm lại bước này.</translation>
    </message>
    <message>
        <source>Open the project again and repeat the step.</source>
        <translation>Hãy mở lại dự án và làm lại bước này.</translation>
    </message>
    <message>
        <source>Repeat the step.</source>
        <translation>Hãy làm lại bước này.</translation>
    </message>
    <message>
        <source>{who} has a remark on the article already</source>
        <translation>{who} đã có ghi chú về bài này</translation>
    </message>
    <message>
        <source>the region {id} is there already</source>
        <translation>đã có vùng {id}</translation>
    </message>
    <message>
        <source>the change does not fit what the project holds now ({what})</source>
        <translation>thay đổi không khớp với nội dung hiện có của dự án ({what})</translation>
    </message>
    <message>
        <source>what the project says of its splits or of itself has changed since it was read</source>
        <translation>cách chia tập hoặc thông tin dự án đã thay đổi từ lúc được đọc</translation>
    </message>
    <message>
        <source>nothing to search for</source>
        <translation>chưa có gì để tìm</translation>
    </message>
    <message>
        <source>Type a word or a part of one.</source>
        <translation>Hãy gõ một từ hoặc một phần từ.</translation>
    </message>
    <message>
        <source>the query holds half a character (a lone surrogate)</source>
        <translation>truy vấn chứa nửa ký tự</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Hãy gõ lại.</translation>
    </message>
    <message>
        <source>there is no span {span} in the layer of {layer}</source>
        <translation>không có cụm {span} trong lớp của {layer}</translation>
    </message>
    <message>
        <source>It was left as it is; the next step goes past it.</source>
        <translation>Nó được giữ nguyên; bước sau sẽ bỏ qua nó.</translation>
    </message>
    <message>
        <source>It was left as it is, for {name} did “{act}” there since: once {name} takes that back, it can be undone. The next step goes past it.</source>
        <translation>Nó được giữ nguyên, vì {name} đã làm “{act}” ở đó sau này: khi {name} rút lại thì mới hoàn tác được. Bước sau sẽ bỏ qua nó.</translation>
    </message>
    <message>
        <source>there is nothing here to look for elsewhere</source>
        <translation>ở đây không có gì để tìm ở chỗ khác</translation>
    </message>
    <message>
        <source>Select a part of the text, or a span.</source>
        <translation>Hãy chọn một phần văn bản, hoặc một cụm.</translation>
    </message>
    <message>
        <source>{annotator} is no annotator of this question</source>
        <translation>{annotator} không phải người gán nhãn của câu hỏi này</translation>
    </message>
    <message>
        <source>Take one of {names}.</source>
        <translation>Hãy chọn một trong {names}.</translation>
    </message>
    <message>
        <source>a relation cannot be edited</source>
        <translation>không sửa được quan hệ</translation>
    </message>
    <message>
        <source>Take one or reject it.</source>
        <translation>Hãy chọn một cái hoặc bác bỏ.</translation>
    </message>
    <message>
        <source>there is no span</source>
        <translation>không có cụm nào</translation>
    </message>
    <message>
        <source>To have none, reject the question.</source>
        <translation>Nếu không muốn có cụm nào, hãy bác bỏ câu hỏi.</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>ghi chú còn trống</translation>
    </message>
    <message>
        <source>Write what the annotators shall look at.</source>
        <translation>Hãy viết điều người gán nhãn cần xem.</translation>
    </message>
    <message>
        <source>this question is asked no more, for what it was about has changed</source>
        <translation>câu hỏi này không còn được hỏi, vì nội dung của nó đã thay đổi</translation>
    </message>
    <message>
        <source>Look at what is asked now.</source>
        <translation>Hãy xem điều đang được hỏi.</translation>
    </message>
    <message>
        <source>{start} to {end} is no range</source>
        <translation>{start} đến {end} không phải một đoạn</translation>
    </message>
    <message>
        <source>Mark at least a character.</source>
        <translation>Hãy đánh dấu ít nhất một ký tự.</translation>
    </message>
    <message>
        <source>the other end of a relation is not in gold any more</source>
        <translation>đầu kia của quan hệ không còn trong gold</translation>
    </message>
    <message>
        <source>Look at what gold has now.</source>
        <translation>Hãy xem gold hiện có gì.</translation>
    </message>
    <message>
        <source>{kind} cannot join {label} and {other}</source>
        <translation>{kind} không nối {label} với {other} được</translation>
    </message>
    <message>
        <source>Remove the relation first, or keep the label.</source>
        <translation>Hãy xóa quan hệ trước, hoặc giữ nhãn.</translation>
    </message>
    <message>
        <source>there is no rule {rule}</source>
        <translation>không có quy tắc {rule}</translation>
    </message>
    <message>
        <source>the rule {rule} needs {what}</source>
        <translation>quy tắc {rule} cần {what}</translation>
    </message>
    <message>
        <source>Say whose word decides, and of which label.</source>
        <translation>Hãy nói theo lời ai, và với nhãn nào.</translation>
    </message>
    <message>
        <source>the rule weighted needs three annotators on an article, and no article has them</source>
        <translation>quy tắc có trọng số cần ba người gán nhãn trên một bài, và không bài nào có đủ</translation>
    </message>
    <message>
        <source>Of two, take majority or longest, or decide the most informative conflicts first.</source>
        <translation>Với hai người, hãy dùng đa số hoặc dài nhất, hoặc quyết các xung đột giàu thông tin nhất trước.</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>chưa đánh dấu gì</translation>
    </message>
    <message>
        <source>Mark the range in the gold card first.</source>
        <translation>Hãy đánh dấu đoạn trong thẻ gold trước.</translation>
    </message>
    <message>
        <source>nothing is decided here</source>
        <translation>ở đây chưa quyết gì</translation>
    </message>
    <message>
        <source>Decide the question first, then add it.</source>
        <translation>Hãy quyết câu hỏi trước, rồi thêm nó.</translation>
    </message>
    <message>
        <source>this decision left no span that could be an example</source>
        <translation>quyết định này không để lại cụm nào làm ví dụ được</translation>
    </message>
    <message>
        <source>Choose one that put a span into gold.</source>
        <translation>Hãy chọn quyết định đã đưa một cụm vào gold.</translation>
    </message>
    <message>
        <source>gold is made by decisions, not by hand</source>
        <translation>gold được tạo bằng quyết định, không phải bằng tay</translation>
    </message>
    <message>
        <source>at least two annotators are needed</source>
        <translation>cần ít nhất hai người gán nhãn</translation>
    </message>
    <message>
        <source>Import the work of another, or name two.</source>
        <translation>Hãy nhập kết quả của người khác, hoặc nêu hai người.</translation>
    </message>
    <message>
        <source>there is no annotator &apos;{name}&apos;</source>
        <translation>không có người gán nhãn &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation>Có: {names}.</translation>
    </message>
    <message>
        <source>{name} cannot name an annotator: what belongs to all stands under it</source>
        <translation>{name} không thể là tên người gán nhãn: đó là tên của phần chung</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Hãy dùng tên khác.</translation>
    </message>
    <message>
        <source>{name} cannot name an annotator</source>
        <translation>{name} không thể là tên người gán nhãn</translation>
    </message>
    <message>
        <source>Use 1 to 60 printable characters with no blank at either end.</source>
        <translation>Hãy dùng 1 đến 60 ký tự in được, không có khoảng trắng ở hai đầu.</translation>
    </message>
    <message>
        <source>{label} has no attribute {name}</source>
        <translation>{label} không có thuộc tính {name}</translation>
    </message>
    <message>
        <source>the scheme {scheme} has no label {name}</source>
        <translation>bộ nhãn {scheme} không có nhãn {name}</translation>
    </message>
    <message>
        <source>the scheme {scheme} has no relation {name}</source>
        <translation>bộ nhãn {scheme} không có quan hệ {name}</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{value}&apos;</source>
        <translation>{name} không thể là &apos;{value}&apos;</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Hãy chọn một trong {names}.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>Hãy dùng một trong {names}.</translation>
    </message>
    <message>
        <source>{name} {value} is no country code</source>
        <translation>{name}: {value} không phải mã quốc gia</translation>
    </message>
    <message>
        <source>Write its code of ISO 3166-1, as TH; the form takes its name too, in any language.</source>
        <translation>Hãy viết mã ISO 3166-1, như TH; biểu mẫu cũng nhận tên nước, bằng bất kỳ ngôn ngữ nào.</translation>
    </message>
    <message>
        <source>{name} {value} is of the Buddhist era</source>
        <translation>{name}: {value} theo Phật lịch</translation>
    </message>
    <message>
        <source>Write years of the common era: {year} for {buddhist}.</source>
        <translation>Hãy viết năm dương lịch: {year} thay cho {buddhist}.</translation>
    </message>
    <message>
        <source>{name} {value} is no date</source>
        <translation>{name}: {value} không phải ngày</translation>
    </message>
    <message>
        <source>Write it as 2027-12-31, or as far as it is known: 2027-12, 2027.</source>
        <translation>Hãy viết như 2027-12-31, hoặc đến mức đã biết: 2027-12, 2027.</translation>
    </message>
    <message>
        <source>the label {name} is retired: what has it keeps it, and nothing more is marked with it</source>
        <translation>nhãn {name} đã ngừng dùng: chỗ đã gán vẫn giữ, không gán thêm nữa</translation>
    </message>
    <message>
        <source>{label} has an attribute {name} already</source>
        <translation>{label} đã có thuộc tính {name}</translation>
    </message>
    <message>
        <source>{kind} is no type of attribute</source>
        <translation>{kind} không phải kiểu thuộc tính</translation>
    </message>
    <message>
        <source>there is a relation {name} already</source>
        <translation>đã có quan hệ {name}</translation>
    </message>
    <message>
        <source>which labels the relation {name} joins is not said</source>
        <translation>chưa nói quan hệ {name} nối những nhãn nào</translation>
    </message>
    <message>
        <source>Name labels for its heads and its tails.</source>
        <translation>Hãy nêu nhãn cho đầu và đuôi của nó.</translation>
    </message>
    <message>
        <source>an example needs a text</source>
        <translation>ví dụ cần có văn bản</translation>
    </message>
    <message>
        <source>{label} has this example already</source>
        <translation>{label} đã có ví dụ này</translation>
    </message>
    <message>
        <source>every key has a label</source>
        <translation>phím nào cũng đã có nhãn</translation>
    </message>
    <message>
        <source>Name the key of the label.</source>
        <translation>Hãy nêu phím của nhãn.</translation>
    </message>
    <message>
        <source>there is a label {name} already</source>
        <translation>đã có nhãn {name}</translation>
    </message>
    <message>
        <source>{label} is the last label in use</source>
        <translation>{label} là nhãn cuối cùng còn dùng</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>Hãy thêm nhãn khác trước.</translation>
    </message>
    <message>
        <source>{label} is not retired</source>
        <translation>{label} chưa ngừng dùng</translation>
    </message>
    <message>
        <source>what shall change of {label} is not said</source>
        <translation>chưa nói đổi gì ở {label}</translation>
    </message>
    <message>
        <source>the key {key} is that of {name}</source>
        <translation>phím {key} là của {name}</translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation>Hãy chọn phím khác.</translation>
    </message>
    <message>
        <source>labels are merged into another one</source>
        <translation>nhãn phải được gộp vào một nhãn khác</translation>
    </message>
    <message>
        <source>Name at least one other label.</source>
        <translation>Hãy nêu ít nhất một nhãn khác.</translation>
    </message>
    <message>
        <source>a label is split into itself and another one</source>
        <translation>nhãn được tách thành chính nó và một nhãn khác</translation>
    </message>
    <message>
        <source>which spans of {label} shall be {other} is not said</source>
        <translation>chưa nói cụm nào của {label} sẽ thành {other}</translation>
    </message>
    <message>
        <source>Name a value of an attribute, or strings.</source>
        <translation>Hãy nêu một giá trị thuộc tính, hoặc các chuỗi.</translation>
    </message>
    <message>
        <source>nothing of the scheme would change</source>
        <translation>bộ nhãn sẽ không thay đổi gì</translation>
    </message>
    <message>
        <source>the scheme has changed since it was read</source>
        <translation>bộ nhãn đã thay đổi từ lúc được đọc</translation>
    </message>
    <message>
        <source>the scheme does not fit what the project holds now: {what}</source>
        <translation>bộ nhãn không khớp với nội dung hiện có của dự án: {what}</translation>
    </message>
    <message>
        <source>See what was marked meanwhile, and change the scheme again.</source>
        <translation>Hãy xem những gì vừa được gán, rồi đổi bộ nhãn lại.</translation>
    </message>
    <message>
        <source>the text of the scheme cannot be edited: {what}</source>
        <translation>không sửa được văn bản của bộ nhãn: {what}</translation>
    </message>
    <message>
        <source>Write it more plainly: see resources/schemes for the shape.</source>
        <translation>Hãy viết đơn giản hơn: xem mẫu ở resources/schemes.</translation>
    </message>
    <message>
        <source>See resources/schemes for the shape.</source>
        <translation>Xem mẫu ở resources/schemes.</translation>
    </message>
    <message>
        <source>is no valid TOML: {what}</source>
        <translation>không phải TOML hợp lệ: {what}</translation>
    </message>
    <message>
        <source>Mend the file and try again.</source>
        <translation>Hãy sửa tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>key {key} must be one visible character</source>
        <translation>phím {key} phải là một ký tự nhìn thấy được</translation>
    </message>
    <message>
        <source>{what} &apos;{name}&apos; stands twice</source>
        <translation>{what} &apos;{name}&apos; xuất hiện hai lần</translation>
    </message>
    <message>
        <source>relation {name} names no label of it: {label}</source>
        <translation>quan hệ {name} nêu nhãn không có: {label}</translation>
    </message>
    <message>
        <source>all its labels are retired</source>
        <translation>mọi nhãn của nó đã ngừng dùng</translation>
    </message>
    <message>
        <source>it has no [[labels]]</source>
        <translation>không có [[labels]]</translation>
    </message>
    <message>
        <source>{key} {value} must be letters, digits, &apos;-&apos; or &apos;_&apos;</source>
        <translation>{key} {value} phải gồm chữ, số, &apos;-&apos; hoặc &apos;_&apos;</translation>
    </message>
    <message>
        <source>{key} {value} is no colour such as #0b64a5</source>
        <translation>{key} {value} không phải màu như #0b64a5</translation>
    </message>
    <message>
        <source>what the import needs cannot be added to the scheme: {why}</source>
        <translation>không thêm được vào bộ nhãn những gì việc nhập cần: {why}</translation>
    </message>
    <message>
        <source>Give what cannot be added another name with --map NAME=OTHER, or leave it out with --map NAME=</source>
        <translation>Hãy cho nó tên khác bằng --map NAME=OTHER, hoặc bỏ nó bằng --map NAME=</translation>
    </message>
    <message>
        <source>&apos;{code}&apos; is no language code</source>
        <translation>&apos;{code}&apos; không phải mã ngôn ngữ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>rỗng</translation>
    </message>
    <message>
        <source>Name a file with text in it.</source>
        <translation>Hãy nêu tệp có văn bản.</translation>
    </message>
    <message>
        <source>is binary, not text</source>
        <translation>là tệp nhị phân, không phải văn bản</translation>
    </message>
    <message>
        <source>is {kind}, not text</source>
        <translation>là {kind}, không phải văn bản</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}</source>
        <translation>không đọc được theo {encoding}</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte}</source>
        <translation>không phải {encoding}: byte sai {byte}</translation>
    </message>
    <message>
        <source>{what} and is not {encoding}</source>
        <translation>{what} và không phải {encoding}</translation>
    </message>
    <message>
        <source>State no encoding for this file.</source>
        <translation>Đừng nêu bảng mã cho tệp này.</translation>
    </message>
    <message>
        <source>State no encoding.</source>
        <translation>Đừng nêu bảng mã.</translation>
    </message>
    <message>
        <source>State {encoding}, or no encoding.</source>
        <translation>Hãy nêu {encoding}, hoặc không nêu.</translation>
    </message>
    <message>
        <source>reads as {encoding} and not as {stated}</source>
        <translation>đọc được theo {encoding} chứ không phải {stated}</translation>
    </message>
    <message>
        <source>holds a NUL character, which no text has</source>
        <translation>chứa ký tự NUL, thứ không có trong văn bản</translation>
    </message>
    <message>
        <source>Remove it, if the file is text at all.</source>
        <translation>Hãy xóa nó, nếu tệp đúng là văn bản.</translation>
    </message>
    <message>
        <source>has half a surrogate pair, which is no character, at character {number}</source>
        <translation>có nửa cặp surrogate, không phải ký tự, ở ký tự {number}</translation>
    </message>
    <message>
        <source>is not {encoding}, or has a control character ({control}) in it</source>
        <translation>không phải {encoding}, hoặc có ký tự điều khiển ({control})</translation>
    </message>
    <message>
        <source>there is no encoding {name}</source>
        <translation>không có bảng mã {name}</translation>
    </message>
    <message>
        <source>Use a name such as tis-620, cp874, cp1258, tcvn3, viscii, vni or utf-8, or have the file converted to UTF-8 first.</source>
        <translation>Hãy dùng tên như tis-620, cp874, cp1258, tcvn3, viscii, vni hoặc utf-8, hoặc đổi tệp sang UTF-8 trước.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Hãy lưu tệp dạng UTF-8.</translation>
    </message>
    <message>
        <source>Let its name end in .zip.</source>
        <translation>Hãy để tên kết thúc bằng .zip.</translation>
    </message>
    <message>
        <source>the ending {suffix} names no format</source>
        <translation>đuôi {suffix} không ứng với định dạng nào</translation>
    </message>
    <message>
        <source>its ending names no format</source>
        <translation>đuôi của nó không ứng với định dạng nào</translation>
    </message>
    <message>
        <source>Name the format ({names}) or use one of these endings: {endings}.</source>
        <translation>Hãy nêu định dạng ({names}) hoặc dùng một trong các đuôi: {endings}.</translation>
    </message>
    <message>
        <source>the format {name} can be written but not read</source>
        <translation>định dạng {name} ghi được nhưng không đọc được</translation>
    </message>
    <message>
        <source>Readable: {names}.</source>
        <translation>Đọc được: {names}.</translation>
    </message>
    <message>
        <source>holds no documents</source>
        <translation>không có tài liệu nào</translation>
    </message>
    <message>
        <source>Name a file with a header and rows.</source>
        <translation>Hãy nêu tệp có hàng tiêu đề và các hàng.</translation>
    </message>
    <message>
        <source>the row has {cells} cells and the header {header}</source>
        <translation>hàng có {cells} ô còn tiêu đề có {header}</translation>
    </message>
    <message>
        <source>Put cells with a separator or a line end in them into quotes.</source>
        <translation>Hãy đặt trong ngoặc kép những ô có dấu phân cách hoặc xuống dòng.</translation>
    </message>
    <message>
        <source>is a table of spans, a row a span, and does not hold the texts of the articles</source>
        <translation>là bảng các cụm, mỗi hàng một cụm, không chứa văn bản của bài</translation>
    </message>
    <message>
        <source>Import what holds the texts, as JSONL; or name the column with --column text=NAME.</source>
        <translation>Hãy nhập tệp có văn bản, như JSONL; hoặc nêu cột bằng --column text=NAME.</translation>
    </message>
    <message>
        <source>the column {name} stands twice</source>
        <translation>cột {name} xuất hiện hai lần</translation>
    </message>
    <message>
        <source>Rename one of the two.</source>
        <translation>Hãy đổi tên một trong hai.</translation>
    </message>
    <message>
        <source>there is no column {name} among {names}</source>
        <translation>không có cột {name} trong {names}</translation>
    </message>
    <message>
        <source>is cut off: the end of a part is missing</source>
        <translation>bị cắt cụt: thiếu phần cuối của một đoạn</translation>
    </message>
    <message>
        <source>has no text of an article in it</source>
        <translation>không có văn bản bài báo</translation>
    </message>
    <message>
        <source>is larger than {number} MB, the most that one JSON file may have</source>
        <translation>lớn hơn {number} MB, mức tối đa của một tệp JSON</translation>
    </message>
    <message>
        <source>is larger than {number} MB, the most that one article may have</source>
        <translation>lớn hơn {number} MB, mức tối đa của một bài</translation>
    </message>
    <message>
        <source>Write it as JSONL, one object a line.</source>
        <translation>Hãy ghi dạng JSONL, mỗi dòng một đối tượng.</translation>
    </message>
    <message>
        <source>Split it, or take it in as JSONL or CSV with one article a line.</source>
        <translation>Hãy chia nhỏ, hoặc nhập dạng JSONL hay CSV với mỗi dòng một bài.</translation>
    </message>
    <message>
        <source>is not usable JSON: {what}</source>
        <translation>là JSON không dùng được: {what}</translation>
    </message>
    <message>
        <source>is not valid JSON: {what} at character {number} of the line</source>
        <translation>không phải JSON hợp lệ: {what} ở ký tự {number} của dòng</translation>
    </message>
    <message>
        <source>Write one whole JSON object on each line.</source>
        <translation>Hãy ghi mỗi dòng một đối tượng JSON trọn vẹn.</translation>
    </message>
    <message>
        <source>Mend the line.</source>
        <translation>Hãy sửa dòng này.</translation>
    </message>
    <message>
        <source>is one JSON document, not an object a line</source>
        <translation>là một tài liệu JSON, không phải mỗi dòng một đối tượng</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is missing</source>
        <translation>thiếu &apos;{key}&apos;</translation>
    </message>
    <message>
        <source>Name the key that holds the text, as with --column text={name}.</source>
        <translation>Hãy nêu khóa chứa văn bản, như --column text={name}.</translation>
    </message>
    <message>
        <source>&apos;text&apos; is empty</source>
        <translation>&apos;text&apos; rỗng</translation>
    </message>
    <message>
        <source>Remove the line or give it a text.</source>
        <translation>Hãy xóa dòng này hoặc cho nó văn bản.</translation>
    </message>
    <message>
        <source>&apos;sha256&apos; does not fit the text, which was changed after it was written</source>
        <translation>&apos;sha256&apos; không khớp với văn bản, vốn đã bị sửa sau khi ghi</translation>
    </message>
    <message>
        <source>Take the file from its source again, or remove &apos;sha256&apos; if the change was meant.</source>
        <translation>Hãy lấy lại tệp từ nguồn, hoặc xóa &apos;sha256&apos; nếu việc sửa là cố ý.</translation>
    </message>
    <message>
        <source>the same text stands on line {line} already</source>
        <translation>văn bản này đã có ở dòng {line}</translation>
    </message>
    <message>
        <source>Remove one of the two, or give each its own id.</source>
        <translation>Hãy xóa một trong hai, hoặc cho mỗi cái một mã.</translation>
    </message>
    <message>
        <source>{start}-{end} is out of range: the text has {count} characters</source>
        <translation>{start}-{end} ngoài phạm vi: văn bản có {count} ký tự</translation>
    </message>
    <message>
        <source>its &apos;text&apos; is {surface} but {start}-{end} marks {text}</source>
        <translation>&apos;text&apos; là {surface} nhưng {start}-{end} là {text}</translation>
    </message>
    <message>
        <source>Count &apos;start&apos; and &apos;end&apos; in Unicode code points, not bytes or UTF-16 units.</source>
        <translation>Hãy đếm &apos;start&apos; và &apos;end&apos; theo điểm mã Unicode, không phải byte hay đơn vị UTF-16.</translation>
    </message>
    <message>
        <source>the id {id} stands for two different texts</source>
        <translation>mã {id} ứng với hai văn bản khác nhau</translation>
    </message>
    <message>
        <source>Give each text an id of its own, or leave the ids out.</source>
        <translation>Hãy cho mỗi văn bản một mã riêng, hoặc bỏ mã.</translation>
    </message>
    <message>
        <source>relation {id}: {kind} cannot go from {head} to {tail}</source>
        <translation>quan hệ {id}: {kind} không nối từ {head} đến {tail} được</translation>
    </message>
    <message>
        <source>there is nothing to import</source>
        <translation>không có gì để nhập</translation>
    </message>
    <message>
        <source>is nested too deep</source>
        <translation>lồng quá sâu</translation>
    </message>
    <message>
        <source>the {thing} holds no articles, only other files ({names})</source>
        <translation>{thing} không có bài nào, chỉ có tệp khác ({names})</translation>
    </message>
    <message>
        <source>the archive holds no files</source>
        <translation>tệp nén không có tệp nào</translation>
    </message>
    <message>
        <source>holds a file that would lie outside of it ({name})</source>
        <translation>chứa tệp sẽ nằm ra ngoài nó ({name})</translation>
    </message>
    <message>
        <source>Do not trust where it came from.</source>
        <translation>Đừng tin nguồn của nó.</translation>
    </message>
    <message>
        <source>is encrypted ({name})</source>
        <translation>đã bị mã hóa ({name})</translation>
    </message>
    <message>
        <source>holds a link instead of a file ({name})</source>
        <translation>chứa liên kết thay vì tệp ({name})</translation>
    </message>
    <message>
        <source>holds another archive ({name})</source>
        <translation>chứa một tệp nén khác ({name})</translation>
    </message>
    <message>
        <source>would unpack to {size} bytes, {times} times its size</source>
        <translation>sẽ bung ra {size} byte, gấp {times} lần kích thước của nó</translation>
    </message>
    <message>
        <source>If that is meant, unpack it and import the folder.</source>
        <translation>Nếu đó là cố ý, hãy bung ra và nhập thư mục.</translation>
    </message>
    <message>
        <source>is no zip archive, or a damaged one</source>
        <translation>không phải tệp zip, hoặc bị hỏng</translation>
    </message>
    <message>
        <source>is packed in a way that cannot be read here</source>
        <translation>được nén theo cách không đọc được ở đây</translation>
    </message>
    <message>
        <source>Pack it again.</source>
        <translation>Hãy nén lại.</translation>
    </message>
    <message>
        <source>this article has gold already, and it differs</source>
        <translation>bài này đã có gold, và khác</translation>
    </message>
    <message>
        <source>Import it under another annotator&apos;s name, and compare.</source>
        <translation>Hãy nhập dưới tên người gán nhãn khác, rồi so sánh.</translation>
    </message>
    <message>
        <source>an article with the id {id} and another text is there already</source>
        <translation>đã có bài mã {id} với văn bản khác</translation>
    </message>
    <message>
        <source>Change the id, or leave it out.</source>
        <translation>Hãy đổi mã, hoặc bỏ nó.</translation>
    </message>
    <message>
        <source>{who} has {what} already, and it differs</source>
        <translation>{who} đã có {what}, và khác</translation>
    </message>
    <message>
        <source>Import under another annotator&apos;s name.</source>
        <translation>Hãy nhập dưới tên người gán nhãn khác.</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte} at byte offset {number}</source>
        <translation>không phải {encoding}: byte sai {byte} ở byte {number}</translation>
    </message>
    <message>
        <source>is not {encoding}: bad byte {byte} at byte {number} of the line</source>
        <translation>không phải {encoding}: byte sai {byte} ở byte {number} của dòng</translation>
    </message>
    <message>
        <source>Use one of {names}, or leave it out.</source>
        <translation>Hãy dùng một trong {names}, hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>there is no unit {name}</source>
        <translation>không có đơn vị {name}</translation>
    </message>
    <message>
        <source>Known: {names}.</source>
        <translation>Đã biết: {names}.</translation>
    </message>
    <message>
        <source>the folder holds no files</source>
        <translation>thư mục không có tệp nào</translation>
    </message>
    <message>
        <source>no file fits this pattern</source>
        <translation>không có tệp nào khớp mẫu này</translation>
    </message>
    <message>
        <source>State its encoding, such as cp874, cp1258, cp1252, {names} or utf-16-le, or save it as UTF-8.</source>
        <translation>Hãy nêu bảng mã của nó, như cp874, cp1258, cp1252, {names} hoặc utf-16-le, hoặc lưu dạng UTF-8.</translation>
    </message>
    <message>
        <source>State cp1252, which is Latin-1 as Windows writes it.</source>
        <translation>Hãy nêu cp1252, tức Latin-1 theo cách Windows ghi.</translation>
    </message>
    <message>
        <source>Name a text file; one in UTF-16 or UTF-32 without a byte order mark needs its encoding stated, as utf-16-le or utf-32-le.</source>
        <translation>Hãy nêu tệp văn bản; tệp UTF-16 hay UTF-32 không có BOM cần nêu bảng mã, như utf-16-le hoặc utf-32-le.</translation>
    </message>
    <message>
        <source>Save its text as plain text or HTML, and import that.</source>
        <translation>Hãy lưu văn bản dạng văn bản thuần hoặc HTML, rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>Unpack it and import the folder.</source>
        <translation>Hãy bung ra và nhập thư mục.</translation>
    </message>
    <message>
        <source>Use a code such as th, vi or id.</source>
        <translation>Hãy dùng mã như th, vi hoặc id.</translation>
    </message>
    <message>
        <source>Say what each shall be with penanda import --map NAME=OTHER (--map NAME= leaves it out), add what is lacking with --add-labels, or one by one with penanda scheme PROJECT add NAME. An attribute is named with its label, as in --map LABEL.NAME=OTHER.</source>
        <translation>Hãy nói mỗi tên thành gì bằng penanda import --map NAME=OTHER (--map NAME= để bỏ nó), thêm phần thiếu bằng --add-labels, hoặc từng cái bằng penanda scheme PROJECT add NAME. Thuộc tính được nêu cùng nhãn, như --map LABEL.NAME=OTHER.</translation>
    </message>
    <message>
        <source>is a zip archive</source>
        <translation>là tệp zip</translation>
    </message>
    <message>
        <source>is no folder of its own</source>
        <translation>không phải thư mục riêng</translation>
    </message>
    <message>
        <source>holds other things than a release ({names})</source>
        <translation>chứa thứ khác ngoài bản phát hành ({names})</translation>
    </message>
    <message>
        <source>Name another folder: a release takes the place of all that is in its folder.</source>
        <translation>Hãy nêu thư mục khác: bản phát hành thay mọi thứ trong thư mục của nó.</translation>
    </message>
    <message>
        <source>is a folder where a file must go</source>
        <translation>là thư mục ở chỗ phải có tệp</translation>
    </message>
    <message>
        <source>is not what a release writes, so the last release cannot be compared with</source>
        <translation>không phải thứ bản phát hành ghi, nên không so được với bản trước</translation>
    </message>
    <message>
        <source>Make the release in another folder.</source>
        <translation>Hãy tạo bản phát hành trong thư mục khác.</translation>
    </message>
    <message>
        <source>{who} holds no work to release</source>
        <translation>{who} không có gì để phát hành</translation>
    </message>
    <message>
        <source>Choose an annotator who has work, or split the project first.</source>
        <translation>Hãy chọn người gán nhãn có kết quả, hoặc chia tập trước.</translation>
    </message>
    <message>
        <source>Its articles stand in no split: run &apos;penanda split&apos;.</source>
        <translation>Các bài chưa thuộc tập nào: chạy &apos;penanda split&apos;.</translation>
    </message>
    <message>
        <source>not all would be in it: notes, doubts and attributes of free text, {number} in all, do not go out without the texts</source>
        <translation>sẽ không đủ: ghi chú, nghi vấn và thuộc tính văn bản tự do, tổng cộng {number}, không được xuất nếu thiếu văn bản</translation>
    </message>
    <message>
        <source>Allow the losses, or release the texts.</source>
        <translation>Hãy chấp nhận mất mát, hoặc phát hành cả văn bản.</translation>
    </message>
    <message>
        <source>is not as it was written</source>
        <translation>không còn như lúc được ghi</translation>
    </message>
    <message>
        <source>the project is split already: {shares} by {by}, seed {seed}</source>
        <translation>dự án đã được chia: {shares} theo {by}, seed {seed}</translation>
    </message>
    <message>
        <source>Leave the options out, and what is new joins; or split all anew.</source>
        <translation>Hãy bỏ các tùy chọn, phần mới sẽ nhập vào; hoặc chia lại tất cả.</translation>
    </message>
    <message>
        <source>there is no article to split</source>
        <translation>không có bài nào để chia</translation>
    </message>
    <message>
        <source>1 article has no date: {names}</source>
        <translation>1 bài không có ngày: {names}</translation>
    </message>
    <message>
        <source>{number} articles have no date: {names}</source>
        <translation>{number} bài không có ngày: {names}</translation>
    </message>
    <message>
        <source>Give each a date such as 2024-05-17 in its metadata, or split by content.</source>
        <translation>Hãy cho mỗi bài một ngày như 2024-05-17 trong siêu dữ liệu, hoặc chia theo nội dung.</translation>
    </message>
    <message>
        <source>the shares of the splits cannot be these</source>
        <translation>tỷ lệ các tập không thể như vậy</translation>
    </message>
    <message>
        <source>Name three whole numbers for train, dev and test, as 80/10/10.</source>
        <translation>Hãy nêu ba số nguyên cho train, dev và test, như 80/10/10.</translation>
    </message>
    <message>
        <source>not all would be in it (lost: {what})</source>
        <translation>sẽ không đủ (mất: {what})</translation>
    </message>
    <message>
        <source>Choose a format that holds all, as jsonl, or allow the losses.</source>
        <translation>Hãy chọn định dạng chứa được hết, như jsonl, hoặc chấp nhận mất mát.</translation>
    </message>
    <message>
        <source>is no possible file name</source>
        <translation>không thể là tên tệp</translation>
    </message>
    <message>
        <source>is the name of the list of losses</source>
        <translation>là tên của danh sách mất mát</translation>
    </message>
    <message>
        <source>Choose another name for the file.</source>
        <translation>Hãy chọn tên khác cho tệp.</translation>
    </message>
    <message>
        <source>there is no article to export</source>
        <translation>không có bài nào để xuất</translation>
    </message>
    <message>
        <source>Choose an annotator who has work, or other articles.</source>
        <translation>Hãy chọn người gán nhãn có kết quả, hoặc bài khác.</translation>
    </message>
    <message>
        <source>was not made by an export, and would be replaced</source>
        <translation>không do lần xuất nào tạo ra, và sẽ bị thay thế</translation>
    </message>
    <message>
        <source>the written file cannot be read back ({why})</source>
        <translation>không đọc lại được tệp đã ghi ({why})</translation>
    </message>
    <message>
        <source>Run &apos;penanda split&apos;, and mark articles of each split.</source>
        <translation>Chạy &apos;penanda split&apos;, và gán nhãn bài của từng tập.</translation>
    </message>
    <message>
        <source>there is nothing to train on in {who}</source>
        <translation>không có gì để huấn luyện trong {who}</translation>
    </message>
    <message>
        <source>there is nothing to test on in {who}</source>
        <translation>không có gì để kiểm tra trong {who}</translation>
    </message>
    <message>
        <source>Nothing was changed. Please report this, with the format&apos;s name.</source>
        <translation>Không có gì thay đổi. Hãy báo cho chúng tôi, kèm tên định dạng.</translation>
    </message>
    <message>
        <source>{library} is needed for this format and cannot be loaded ({what})</source>
        <translation>định dạng này cần {library}, và không nạp được ({what})</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;{name}&apos;.</source>
        <translation>Hãy cài bằng: pip install &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>none of the formats has the projection {name}</source>
        <translation>không định dạng nào có phép chiếu {name}</translation>
    </message>
    <message>
        <source>Choose one of {names} with the texts, or no projection.</source>
        <translation>Hãy chọn một trong {names} kèm văn bản, hoặc không chọn phép chiếu.</translation>
    </message>
    <message>
        <source>Name no projection.</source>
        <translation>Đừng nêu phép chiếu.</translation>
    </message>
    <message>
        <source>{name} names no repository</source>
        <translation>{name} không phải tên kho</translation>
    </message>
    <message>
        <source>Write it as OWNER/NAME, in ASCII.</source>
        <translation>Hãy viết dạng OWNER/NAME, bằng ASCII.</translation>
    </message>
    <message>
        <source>does not take {file}: {what}</source>
        <translation>không nhận {file}: {what}</translation>
    </message>
    <message>
        <source>the server did not answer as expected</source>
        <translation>máy chủ không trả lời như mong đợi</translation>
    </message>
    <message>
        <source>the server did not answer as expected (no JSON)</source>
        <translation>máy chủ không trả lời như mong đợi (không phải JSON)</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Hãy kiểm tra.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Hãy kiểm tra địa chỉ.</translation>
    </message>
    <message>
        <source>Check the address and the network, and try again.</source>
        <translation>Hãy kiểm tra địa chỉ và mạng, rồi thử lại.</translation>
    </message>
    <message>
        <source>cannot be reached ({what})</source>
        <translation>không liên lạc được ({what})</translation>
    </message>
    <message>
        <source>is no release</source>
        <translation>không phải bản phát hành</translation>
    </message>
    <message>
        <source>Make one with &apos;penanda release&apos;.</source>
        <translation>Hãy tạo bằng &apos;penanda release&apos;.</translation>
    </message>
    <message>
        <source>is not as it was released</source>
        <translation>không còn như lúc phát hành</translation>
    </message>
    <message>
        <source>Make the release again.</source>
        <translation>Hãy tạo lại bản phát hành.</translation>
    </message>
    <message>
        <source>is no address of a server</source>
        <translation>không phải địa chỉ máy chủ</translation>
    </message>
    <message>
        <source>Write it as https://example.org.</source>
        <translation>Hãy viết như https://example.org.</translation>
    </message>
    <message>
        <source>an address must not hold a name or a password</source>
        <translation>địa chỉ không được chứa tên hay mật khẩu</translation>
    </message>
    <message>
        <source>Keep the token in the keyring.</source>
        <translation>Hãy giữ token trong chùm khóa.</translation>
    </message>
    <message>
        <source>a token would go out for all to read</source>
        <translation>token sẽ bị gửi đi cho ai cũng đọc được</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Hãy dùng https://.</translation>
    </message>
    <message>
        <source>sends us on without an end</source>
        <translation>chuyển hướng không dứt</translation>
    </message>
    <message>
        <source>sends us on to a place without encryption</source>
        <translation>chuyển hướng đến nơi không mã hóa</translation>
    </message>
    <message>
        <source>Give another token (&apos;penanda publish token&apos; keeps it).</source>
        <translation>Hãy đưa token khác (&apos;penanda publish token&apos; giữ nó).</translation>
    </message>
    <message>
        <source>does not know this token</source>
        <translation>không biết token này</translation>
    </message>
    <message>
        <source>Make another one in its account settings (&apos;penanda publish token&apos; keeps it).</source>
        <translation>Hãy tạo token khác trong phần cài đặt tài khoản (&apos;penanda publish token&apos; giữ nó).</translation>
    </message>
    <message>
        <source>holds no tasks for Label Studio</source>
        <translation>không có tác vụ cho Label Studio</translation>
    </message>
    <message>
        <source>Make the release with the format {name} in it.</source>
        <translation>Hãy tạo bản phát hành có định dạng {name}.</translation>
    </message>
    <message>
        <source>there is no token for this server</source>
        <translation>không có token cho máy chủ này</translation>
    </message>
    <message>
        <source>Give it one here.</source>
        <translation>Hãy đưa token ở đây.</translation>
    </message>
    <message>
        <source>this is no token</source>
        <translation>đây không phải token</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Hãy chép lại cho trọn vẹn.</translation>
    </message>
    <message>
        <source>what would be sent is not what was shown: the release or the server has changed since</source>
        <translation>thứ sắp gửi không phải thứ đã hiện: bản phát hành hoặc máy chủ đã thay đổi</translation>
    </message>
    <message>
        <source>Look again; nothing was sent.</source>
        <translation>Hãy xem lại; chưa gửi gì.</translation>
    </message>
    <message>
        <source>{sent} of {count} tasks went to project {project}, then {why}</source>
        <translation>{sent} trên {count} tác vụ đã đến dự án {project}, rồi {why}</translation>
    </message>
    <message>
        <source>Send again to project {project} (--to {project}): nothing goes there twice.</source>
        <translation>Hãy gửi lại đến dự án {project} (--to {project}): không có gì gửi hai lần.</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>bị dừng</translation>
    </message>
    <message>
        <source>there is no display to open a window on</source>
        <translation>không có màn hình để mở cửa sổ</translation>
    </message>
    <message>
        <source>the font cannot be loaded</source>
        <translation>không nạp được phông chữ</translation>
    </message>
    <message>
        <source>the words of this language cannot be read</source>
        <translation>không đọc được từ ngữ của ngôn ngữ này</translation>
    </message>
    <message>
        <source>Install Penanda again.</source>
        <translation>Hãy cài lại Penanda.</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>tệp zip</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>tài liệu Word</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>bảng tính Excel</translation>
    </message>
    <message>
        <source>a PowerPoint file</source>
        <translation>tệp PowerPoint</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>tệp OpenDocument</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>sách EPUB</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>tài liệu Office</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>tệp PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>tài liệu RTF</translation>
    </message>
    <message>
        <source>an old Word, Excel or PowerPoint file</source>
        <translation>tệp Word, Excel hoặc PowerPoint kiểu cũ</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <translation>ảnh SVG</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>thư mục</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>mẫu</translation>
    </message>
    <message>
        <source>span</source>
        <translation>cụm</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>quan hệ</translation>
    </message>
    <message>
        <source>region</source>
        <translation>vùng</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Đang đọc {file}</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>Looking for near-duplicates</source>
        <translation>Đang tìm các bài gần trùng</translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>&amp;Headline</source>
        <translation>Tiêu đề (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pull quote</source>
        <translation>Trích nổi bật (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>Tác giả, nơi viết (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Chú thích ảnh</translation>
    </message>
    <message>
        <source>&amp;Share button</source>
        <translation>Nút chia &amp;sẻ</translation>
    </message>
    <message>
        <source>Related &amp;link</source>
        <translation>&amp;Liên kết liên quan</translation>
    </message>
    <message>
        <source>Site &amp;furniture</source>
        <translation>Phần cố định của trang (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repeated line</source>
        <translation>Dòng lặp lại (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>Siêu dữ liệu (&amp;M)</translation>
    </message>
    <message>
        <source>Body &amp;text</source>
        <translation>&amp;Thân bài</translation>
    </message>
    <message>
        <source>{kind}, proposed</source>
        <translation>{kind}, đề xuất</translation>
    </message>
    <message>
        <source>not for training</source>
        <translation>không dùng để huấn luyện</translation>
    </message>
</context>
<context>
    <name>scheme</name>
    <message>
        <source>{old} is called {new}</source>
        <translation>{old} được gọi là {new}</translation>
    </message>
    <message>
        <source>{others} becomes {into}</source>
        <translation>{others} thành {into}</translation>
    </message>
    <message>
        <source>{label} with {attribute} “{value}” becomes {new}</source>
        <translation>{label} có {attribute} “{value}” thành {new}</translation>
    </message>
    <message>
        <source>{label} on {strings} becomes {new}</source>
        <translation>{label} ở {strings} thành {new}</translation>
    </message>
    <message>
        <source>{label} is retired</source>
        <translation>{label} ngừng dùng</translation>
    </message>
    <message>
        <source>{label} is in use again</source>
        <translation>{label} được dùng lại</translation>
    </message>
    <message>
        <source>{label} is added</source>
        <translation>Thêm {label}</translation>
    </message>
    <message>
        <source>{label} has an attribute {name}</source>
        <translation>{label} có thuộc tính {name}</translation>
    </message>
    <message>
        <source>{label} says otherwise what it is</source>
        <translation>{label} có mô tả khác</translation>
    </message>
    <message>
        <source>{label} has the key {key}</source>
        <translation>{label} dùng phím {key}</translation>
    </message>
    <message>
        <source>{label} has other colours</source>
        <translation>{label} đổi màu</translation>
    </message>
</context>
</TS>
