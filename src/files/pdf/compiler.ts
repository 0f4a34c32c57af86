import { readFile } from 'node:fs/promises'
import type { TypstCompiler, TypstFontResolverBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import { assert } from '../../core/shared/assert.ts'
import { coverageOf, type Coverage } from './coverage.ts'

/** A typesetter with our fonts and our template, and the characters that both fonts can draw. */
export interface Typesetter {
  readonly compiler: TypstCompiler
  readonly coverage: Coverage
}

const FONTS = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
]

const TEMPLATE = '/paper.typ'
const DATA = '/paper.json'

/** A list of diagnostics as sentences, which is the compiler's own numbering of how it tells them. */
const IN_SENTENCES = 2

const bytesOf = (name: string): Promise<Uint8Array> => readFile(new URL(import.meta.resolve(name)))

/** Load the compiler, 28 MB of WebAssembly: half a second, and only where a paper is to be printed. */
export async function openTypesetter(): Promise<Typesetter> {
  const [library, wasm, template, ...fonts] = await Promise.all([
    import('@myriaddreamin/typst-ts-web-compiler'),
    bytesOf('@myriaddreamin/typst-ts-web-compiler/wasm'),
    readFile(new URL('./paper.typ', import.meta.url), 'utf8'),
    ...FONTS.map(bytesOf),
  ])
  library.initSync({ module: new WebAssembly.Module(Uint8Array.from(wasm)) })
  const builder = new library.TypstCompilerBuilder()
  // There are no files and no packages but those given here.
  builder.set_dummy_access_model()
  for (const font of fonts) await builder.add_raw_font(font)
  const compiler = await builder.build()
  compiler.add_source(TEMPLATE, template)
  return { compiler, coverage: coverageOf(fonts.map((font) => runsOf(new library.TypstFontResolverBuilder(), font))) }
}

function runsOf(resolver: TypstFontResolverBuilder, font: Uint8Array): readonly number[] {
  const [face] = resolver.get_font_info(font).info
  assert(face !== undefined, 'a font file holds a font')
  return face.coverage
}

/** Set a paper from its data. The template is ours, so whatever it stops at is our fault. */
export function typeset({ compiler }: Typesetter, data: string): Uint8Array {
  compiler.map_shadow(DATA, new TextEncoder().encode(data))
  const { result, diagnostics = [] } = compiler.compile(TEMPLATE, [], 'pdf', IN_SENTENCES)
  assert(result !== undefined, `a paper could not be set: ${diagnostics.join('; ')}`)
  return result
}
