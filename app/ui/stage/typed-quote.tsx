/** What somebody typed, as plain text with its line ends. */
export function TypedQuote({ text }: { text: string }) {
	return (
		<blockquote className="border-s-4 border-edge ps-3 wrap-anywhere whitespace-pre-line">{text}</blockquote>
	)
}
