import { exampleText } from '../exampleText.ts'
import type { Template } from './list.ts'

/** Where a template is, inside the folder of examples. */
export const templateFile = ({ name }: Template): string => `templates/${name}/${name}.case.yaml`

/** A template as it was written, for a person to change. */
export const templateText = (template: Template): string => exampleText(templateFile(template))
