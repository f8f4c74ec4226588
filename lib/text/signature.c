#include "text/signature.h"

#include "base/utf8.h"

#define UTF16_NO_RECORDS "this is UTF-16 text: convert it first (iconv -f UTF-16 -t UTF-8)"
#define UTF32_NO_RECORDS "this is UTF-32 text: convert it first (iconv -f UTF-32 -t UTF-8)"
#define OFFICE_NO_RECORDS "not records: export it as text or CSV"
#define IMAGE "this is an image; only character recognition makes text of it"
#define PROGRAM "this is a program"
#define WEB_ARCHIVE "this is a web archive (.mht); a browser saves the page in it as HTML"

/* A start that another begins with stands behind that.
 *
 * Sources: the formats' own specifications (PDF 32000-1, PKWARE APPNOTE,
 * [MS-CFB], RTF 1.9, RFC 1952, bzip2, xz, RFC 8878, RAR 5.0, 7z, PNG, JFIF,
 * GIF89a, TIFF 6.0, ELF). */
static const struct signature signatures[] = {
    {STR_INIT(UTF8_MARK), "UTF-8", NULL, NULL},
    {STR_INIT("\xff\xfe\0\0"), "UTF-32LE", NULL, UTF32_NO_RECORDS},
    {STR_INIT("\0\0\xfe\xff"), "UTF-32BE", NULL, UTF32_NO_RECORDS},
    {STR_INIT("\xff\xfe"), "UTF-16LE", NULL, UTF16_NO_RECORDS},
    {STR_INIT("\xfe\xff"), "UTF-16BE", NULL, UTF16_NO_RECORDS},
    {STR_INIT("%PDF-"), NULL, "this is PDF; 'pdftotext -fixed 4' turns it into report text",
     "this is a PDF, not records: turn it into text (pdftotext -fixed 4), then gipr-tables"},
    {STR_INIT("PK\3\4"), NULL,
     "this is a ZIP archive or a .docx document; docx2txt turns a document into text",
     "this is a ZIP archive (DOCX, XLSX), " OFFICE_NO_RECORDS},
    {STR_INIT("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), NULL,
     "this is an old office document (.doc); 'libreoffice --convert-to txt' turns it into text",
     "this is an old office document (DOC, XLS), " OFFICE_NO_RECORDS},
    {STR_INIT("{\\rtf"), NULL, "this is RTF; 'libreoffice --convert-to txt' turns it into text",
     "this is RTF, " OFFICE_NO_RECORDS},
    {STR_INIT("\x1f\x8b"), NULL, "this is compressed; zcat turns it into what it holds",
     "this is compressed data: unpack it first (zcat)"},
    {STR_INIT("BZh"), NULL, "this is compressed; bzcat turns it into what it holds",
     "this is compressed data: unpack it first (bzcat)"},
    {STR_INIT("\xfd"
              "7zXZ"),
     NULL, "this is compressed; xzcat turns it into what it holds",
     "this is compressed data: unpack it first (xzcat)"},
    {STR_INIT("\x28\xb5\x2f\xfd"), NULL,
     "this is compressed; 'zstd -dc' turns it into what it holds",
     "this is compressed data: unpack it first (zstd -dc)"},
    {STR_INIT("Rar!\x1a\7"), NULL, "this is a RAR archive; 'unar' takes out what it holds",
     "this is a RAR archive: unpack it first (unar)"},
    {STR_INIT("7z\xbc\xaf\x27\x1c"), NULL, "this is a 7z archive; '7z x' takes out what it holds",
     "this is a 7z archive: unpack it first (7z x)"},
    {STR_INIT("\x89PNG"), NULL, IMAGE, IMAGE},
    {STR_INIT("\xff\xd8\xff"), NULL, IMAGE, IMAGE},
    {STR_INIT("GIF87a"), NULL, IMAGE, IMAGE},
    {STR_INIT("GIF89a"), NULL, IMAGE, IMAGE},
    {STR_INIT("II*\0"), NULL, IMAGE, IMAGE},
    {STR_INIT("MM\0*"), NULL, IMAGE, IMAGE},
    {STR_INIT("\x7f"
              "ELF"),
     NULL, PROGRAM, PROGRAM},
    {STR_INIT("MIME-Version:"), NULL, WEB_ARCHIVE, WEB_ARCHIVE},
    {STR_INIT("From: <Saved by "), NULL, WEB_ARCHIVE, WEB_ARCHIVE},
    {STR_INIT("<"), NULL, NULL, /* of a report it takes more to tell: see sniff.h */
     "this is HTML or XML, not records: gipr-text turns pages into text"},
};

const struct signature *signature_find(struct str bytes)
{
    for (size_t i = 0; i < sizeof signatures / sizeof *signatures; i++)
        if (str_starts(bytes, signatures[i].start))
            return &signatures[i];
    return NULL;
}
