import { syntaxHighlighting } from '@codemirror/language'

/** The name that the tokens give, and the class it is drawn with; `look.ts` has the colours. */
const classes = new Map([
	['meta', 'src-quiet'],
	['punctuation', 'src-quiet'],
	['angleBracket', 'src-quiet'],
	['operator', 'src-quiet'],
	['comment', 'src-comment'],
	['propertyName', 'src-key'],
	['attributeName', 'src-key'],
	['string', 'src-value'],
	['attributeValue', 'src-value'],
	['number', 'src-number'],
	['keyword', 'src-number'],
	['typeName', 'src-part'],
	['tagName', 'src-tag'],
	['heading', 'src-heading'],
	['list', 'src-key'],
	['strong', 'src-strong'],
	['emphasis', 'src-emphasis'],
	['monospace', 'src-value'],
	['link', 'src-tag'],
	['invalid', 'src-todo'],
])

export const highlighting = syntaxHighlighting({
	style: (tags) => tags.map((tag) => classes.get(String(tag))).find((found) => found !== undefined) ?? null,
})
