/** What we use of the compiler. Its own declarations are some hundreds of lines, most of them `any`. */
declare module '@myriaddreamin/typst-ts-web-compiler' {
  export function initSync(options: { readonly module: WebAssembly.Module }): void

  export interface TypstCompiled {
    readonly result?: Uint8Array
    readonly diagnostics?: readonly string[]
  }

  export interface TypstCompiler {
    add_source(path: string, text: string): boolean
    map_shadow(path: string, content: Uint8Array): boolean
    compile(main: string, inputs: readonly (readonly string[])[], format: 'pdf', diagnostics: number): TypstCompiled
  }

  export class TypstCompilerBuilder {
    set_dummy_access_model(): void
    add_raw_font(font: Uint8Array): Promise<void>
    build(): Promise<TypstCompiler>
  }

  export class TypstFontResolverBuilder {
    get_font_info(font: Uint8Array): { readonly info: readonly { readonly coverage: readonly number[] }[] }
  }
}
