/** What a property of a Markdown-made element may hold. */
export type PropertyRule = 'link' | 'figure' | 'text' | 'id' | 'class' | 'yes' | 'flag' | 'whole' | 'checkbox'

const none = {}
const entries: [string, Readonly<Record<string, PropertyRule>>][] = [
	[
		'a',
		{
			href: 'link',
			title: 'text',
			id: 'id',
			className: 'class',
			'aria-describedby': 'id',
			'aria-label': 'text',
			'data-footnote-ref': 'yes',
			'data-footnote-backref': 'yes',
		},
	],
	['img', { src: 'figure', alt: 'text', title: 'text' }],
	['section', { className: 'class', 'data-footnotes': 'yes' }],
	['h2', { id: 'id', className: 'class' }],
	['ul', { className: 'class' }],
	['ol', { className: 'class', start: 'whole' }],
	['li', { id: 'id', className: 'class' }],
	['input', { type: 'checkbox', checked: 'flag', disabled: 'yes' }],
	['code', { className: 'class' }],
	['th', { className: 'class' }],
	['td', { className: 'class' }],
	...['p', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'del', 'pre', 'blockquote', 'hr', 'br'].map(
		(tag): [string, Readonly<Record<string, PropertyRule>>] => [tag, none],
	),
	...['table', 'thead', 'tbody', 'tr', 'cite', 'kbd', 'mark', 'q', 'small', 'sub', 'sup'].map(
		(tag): [string, Readonly<Record<string, PropertyRule>>] => [tag, none],
	),
]

/** Every HTML tag that stored words may hold, with its properties by their React names. */
export const htmlTags: ReadonlyMap<string, Readonly<Record<string, PropertyRule>>> = new Map(entries)

export const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input'])

/** Class tokens that Markdown itself makes; an author has no way to add one. */
export function isClassToken(token: string): boolean {
	return (
		/^language-[A-Za-z0-9+#._-]{1,24}$/.test(token) ||
		/^(?:contains-task-list|task-list-item|footnotes|sr-only|data-footnote-backref|align-(?:left|center|right))$/.test(
			token,
		)
	)
}
