import type { YAMLParseError } from 'yaml'

const wordsByCode: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_DQ_ESCAPE: 'This backslash means nothing here. Double it, or use single quotation marks.',
  BAD_INDENT: 'This does not fit the indentation around it, or a bracket opened before it is not closed.',
  BAD_SCALAR_START: 'A value cannot start with this character. Put the value in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY:
    'This value holds a colon and a space, or a line under it is indented too far. Put it in quotes.',
  BLOCK_IN_FLOW: 'Inside brackets, put a comma between fields, and quotes round a value that holds a colon.',
  KEY_OVER_1024_CHARS: 'The name of a field is longer than 1,024 characters, or its line holds a stray colon.',
  MISSING_CHAR: 'A quotation mark, bracket, comma or space is missing here.',
  MULTILINE_IMPLICIT_KEY: 'The name of a field must stand on one line with its colon.',
  TAB_AS_INDENT: 'A tab indents this line. Use spaces.',
  UNEXPECTED_TOKEN: 'This does not belong here. Look at the indentation, colons and quotes of this line and the last.',
}

/** What the YAML library found, in words that say what to do. */
export function sayYamlError(error: YAMLParseError): string {
  return wordsByCode[error.code] ?? 'This cannot be read as YAML. Look at this line and the one before it.'
}
