const lines = ['one', 'two', 'three', 'four', 'five']

/** On paper only: what was written, then lines to write on; fewer where something is written already. */
export function RuledLines({ text }: { text: string }) {
	const written = text.trim() !== ''
	return (
		<div className="mt-2 hidden print:block" aria-hidden="true">
			{written && <p className="wrap-anywhere whitespace-pre-line">{text}</p>}
			{lines.slice(0, written ? 2 : lines.length).map((line) => (
				<div key={line} className="h-9 border-b border-edge" />
			))}
		</div>
	)
}
