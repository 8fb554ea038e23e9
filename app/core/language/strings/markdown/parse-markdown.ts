import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * Reads a translator's Markdown: emphasis, links, lists and tables, as scenarios have them. HTML, indented code and
 * definitions are words like any others here, so that nothing a translator types can vanish.
 */
export const parseMarkdown = (text: string): Root => parser.parse(text)

const left = ['htmlFlow', 'htmlText', 'codeIndented', 'definition', 'setextUnderline', 'autolink']

function wordsOnly(this: Processor): void {
	const data = this.data()
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: left } }]
}

const parser = unified().use(remarkParse).use(remarkGfm).use(wordsOnly).freeze()
