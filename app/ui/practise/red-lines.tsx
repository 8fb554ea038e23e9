import { WarnIcon } from '../primitives/icons'
import { practiseWords } from '../words/practise'

/** What must not happen, said before play. Nothing where a scenario has no critical failures. */
export function RedLines({ texts }: { texts: string[] }) {
	if (texts.length === 0) return null
	return (
		<section aria-labelledby="red-lines-title" className="rounded-lg bg-warn-wash p-5">
			<h2 id="red-lines-title" className="flex items-center gap-2 text-lg">
				<WarnIcon aria-hidden className="size-5 text-warn" />
				{practiseWords.redLines}
			</h2>
			<p className="mt-1 mb-2">{practiseWords.redLinesText}</p>
			<ul className="list-disc ps-6">
				{texts.map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</section>
	)
}
