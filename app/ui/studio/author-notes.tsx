import { studioWords } from '../words/studio'

export type AuthorNotesProps = { notes: { line: number; text: string }[] }

/** What authors wrote for each other. Nobody else ever gets to see it. */
export function AuthorNotes({ notes }: AuthorNotesProps) {
	if (notes.length === 0) return null
	return (
		<section aria-labelledby="notes-title">
			<h2 id="notes-title" className="mb-2 text-lg">
				{studioWords.notesTitle}
			</h2>
			<p className="mb-2 text-sm text-ink-soft">{studioWords.notesText}</p>
			<ul className="grid gap-2">
				{notes.map(({ line, text }) => (
					<li key={`${line} ${text}`} className="border-s-4 border-accent ps-3">
						<span className="block text-sm text-ink-soft">{studioWords.line(line)}</span>
						{text}
					</li>
				))}
			</ul>
		</section>
	)
}
