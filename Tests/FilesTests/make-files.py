"""Ordinary and hostile files, made anew for each run: python3 make-files.py FOLDER"""
import os
import subprocess
import sys
import zipfile

folder = sys.argv[1]


def write(name, content):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)


def zipped(name, members, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(os.path.join(folder, name), "w", method) as archive:
        for member, content in members:
            archive.writestr(member, content)


def pdf(pages):
    """Pages of text, one line each, in a font that every reader has."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", None, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        drawn = "BT /F1 12 Tf 50 750 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return assembled(objects)


def assembled(objects):
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return out + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n".encode()


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(body):
    return f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


# What people send.
minutes = pdf([[f"Page {number} of the minutes", "kiln" if number == 7 else "clay"] for number in range(1, 10)])
write("minutes.pdf", minutes)
write("divided.pdf", pdf([["What we as-", "sess is how they teach."]]))
zipped("plan.docx", [
    ("_rels/.rels", "<Relationships/>"),
    ("word/document.xml", word(paragraph("A plan for the workshop") + "<w:p><w:del><w:r><w:delText>withdrawn</w:delText>"
                               "</w:r></w:del><w:r><w:t>Bring </w:t></w:r><w:r><w:t>gloves</w:t></w:r></w:p>")),
    ("word/footnotes.xml", f'<w:footnotes {W}>{paragraph("see the kiln manual")}</w:footnotes>')])
P = ('xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="urn:p"')
zipped("talk.pptx", [
    ("ppt/presentation.xml", f'<p:presentation {P}><p:sldIdLst><p:sldId id="256" r:id="rId9"/>'
                             f'<p:sldId id="257" r:id="rId2"/></p:sldIdLst></p:presentation>'),
    ("ppt/_rels/presentation.xml.rels", '<Relationships><Relationship Id="rId2" Target="slides/slide1.xml"/>'
                                        '<Relationship Id="rId9" Target="slides/slide2.xml"/></Relationships>'),
    ("ppt/slides/slide1.xml", f"<p:sld {P}><a:p><a:r><a:t>Glazing, the second slide</a:t></a:r></a:p></p:sld>"),
    ("ppt/slides/slide2.xml", f"<p:sld {P}><a:p><a:r><a:t>Welcome, the first slide</a:t></a:r></a:p></p:sld>")])
zipped("budget.xlsx", [
    ("xl/workbook.xml", f'<workbook {P}><sheets><sheet name="Autumn" sheetId="1" r:id="rId1"/>'
                        '<sheet name="Spring" sheetId="2" r:id="rId2"/></sheets></workbook>'),
    ("xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'
                                   '<Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>'),
    ("xl/sharedStrings.xml", "<sst><si><t>Clay</t></si><si><r><t>Glaze </t></r><r><t>powder</t></r></si></sst>"),
    ("xl/worksheets/sheet1.xml", '<worksheet><row><c t="s"><v>0</v></c><c><v>120</v></c></row></worksheet>'),
    ("xl/worksheets/sheet2.xml", '<worksheet><row><c t="s"><v>1</v></c><c t="inlineStr"><is><t>Kiln rent</t></is></c>'
                                 '<c t="s"><v>99999999999</v></c></row></worksheet>')])
O = 'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:table="urn:b" xmlns:draw="urn:d"'
zipped("letter.odt", [
    ("mimetype", "application/vnd.oasis.opendocument.text"),
    ("content.xml", f'<office:document-content {O}><text:tracked-changes><text:p>withdrawn</text:p></text:tracked-changes>'
                    '<text:h>Dear colleagues</text:h><text:p>The<text:s/>kiln is <text:span>repaired</text:span>.</text:p>'
                    '</office:document-content>')])
zipped("list.ods", [
    ("content.xml", f'<office:document-content {O}><table:table table:name="Members"><table:table-row><table:table-cell>'
                    '<text:p>Adaeze</text:p></table:table-cell></table:table-row></table:table></office:document-content>')])
write("notes.txt", "Kiln notes, na\u00efve and short.".encode("utf-8"))
write("latin.txt", "Gr\u00fc\u00dfe aus dem Ofen".encode("latin-1"))
write("page.html", b"<html><head><style>p{}</style></head><body><p>The kiln <b>page</b></p><script>hidden()</script></body>")

# What they cannot be read of.
write("scanned.pdf", pdf([[]]))
write("plain.pdf", pdf([["secret kiln"]]))
subprocess.run(["qpdf", "--encrypt", "user", "owner", "256", "--", f"{folder}/plain.pdf", f"{folder}/locked.pdf"], check=True)
os.unlink(f"{folder}/plain.pdf")
write("locked.docx", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2_000))
zipped("locked.odt", [
    ("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"),
    ("content.xml", os.urandom(400))])

# What is sent to hurt.
zipped("bomb.docx", [("word/document.xml", b"<w:t>" + b"a" * 60_000_000)])
zipped("bombs.docx", [(f"word/document{number}.xml", b" " * 3_900_000) for number in range(40)])
zipped("many.docx", [(f"junk/{number}", b"") for number in range(10_500)] + [("word/document.xml", word(""))])
zipped("parts.docx", [(f"word/header{number}.xml", b"<a/>") for number in range(200)])
zipped("deep.docx", [("word/document.xml", "<a>" * 50_000)])
laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
zipped("laughs.docx", [("word/document.xml", f"<!DOCTYPE a [{laughs}]><a>&l9;</a>")])
zipped("outside.docx", [("word/document.xml",
                         f'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>{word(paragraph("&x;"))[21:]}')])
zipped("climbing.docx", [("../../word/document.xml", word(paragraph("climbed")))])
import warnings
warnings.simplefilter("ignore")
zipped("twice.docx", [("word/document.xml", word(paragraph("first"))), ("word/document.xml", word(paragraph("second")))])
write("cut.docx", open(f"{folder}/plan.docx", "rb").read()[:300])
write("cut.pdf", minutes[: len(minutes) // 3])
write("noise.pdf", b"%PDF-1.7\n" + os.urandom(50_000))
write("loop.pdf", assembled([
    "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>"]))
write("form.pdf", assembled([
    "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
    "<< /Length 5 >>\nstream\n/X Do\nendstream",
    "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\n"
    "stream\n/X Do /X Do\nendstream"]))
write("binary.txt", bytes(range(256)) * 40)
write("empty.txt", b" \n\n ")
