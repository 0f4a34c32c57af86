import { assert } from '../../core/shared/assert.ts'

/**
 * Say in a tagged PDF what PDF/UA asks a file to say of itself: which part of the standard it keeps, and that a window
 * shows its title and not its name.
 *
 * The typesetter tags everything but cannot be asked for the standard through WebAssembly, so its catalogue and its
 * metadata are written again at the end of the file, which is how the format is changed: nothing before is touched.
 *
 * Source: ISO 14289-1:2014, 5 and 7.1; ISO 32000-1:2008, 7.5.6.
 */
export function madeUniversal(pdf: Uint8Array, { title, language }: { title: string; language: string }): Uint8Array {
  const text = latin(pdf)
  const before = last(text, /startxref\s+(\d+)\s+%%EOF\s*$/g)
  const [, root = ''] = last(text, /\/Root (\d+) 0 R/g)
  const catalogue = objectOf(text, root)
  const [, metadata = ''] = last(catalogue, /\/Metadata (\d+) 0 R/g)
  assert(catalogue.includes('/ViewerPreferences <<'), 'the typesetter writes preferences of a viewer')
  const shows = catalogue.replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true')
  const packet = new TextEncoder().encode(xmp(title, language))
  const parts = appended(pdf.length, [
    [root, new TextEncoder().encode(shows)],
    [metadata, joined([latinBytes(head(packet.length)), packet, latinBytes('\nendstream')])],
  ])
  const [, trailer = ''] = last(text, /trailer\s*<<([\s\S]*?)>>\s*startxref/g)
  const start = pdf.length + parts.body.length
  const tail = `${parts.table}trailer\n<<${trailer}  /Prev ${before[1]}\n>>\nstartxref\n${start}\n%%EOF\n`
  return joined([pdf, parts.body, latinBytes(tail)])
}

const head = (length: number): string => `<<\n  /Length ${length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`

/** Objects as they stand after the end of a file, and the table that says where. */
function appended(from: number, objects: readonly (readonly [string, Uint8Array])[]) {
  const pieces: Uint8Array[] = [latinBytes('\n')]
  let at = from + 1
  const rows = objects.map(([number, content]) => {
    const piece = joined([latinBytes(`${number} 0 obj\n`), content, latinBytes('\nendobj\n')])
    const row = `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    pieces.push(piece)
    at += piece.length
    return row
  })
  return { body: joined(pieces), table: `xref\n${rows.join('')}` }
}

/** What stands between `12 0 obj` and its end. */
function objectOf(text: string, number: string): string {
  const [, content = ''] = last(text, new RegExp(`\\n${number} 0 obj\\n([\\s\\S]*?)\\nendobj`, 'g'))
  return content
}

function last(text: string, pattern: RegExp): RegExpExecArray {
  const found = [...text.matchAll(pattern)].at(-1)
  assert(found !== undefined, `the typesetter writes ${pattern.source}`)
  return found
}

const xmp = (title: string, language: string): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Spinout</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** One character a byte, so that places in the text are places in the file. */
const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

const latinBytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))
