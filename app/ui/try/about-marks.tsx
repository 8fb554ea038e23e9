import { Disclosure } from '../primitives/disclosure'
import { tryWords } from '../words/try'

/** What the marks mean, and what they can't know. */
export function AboutMarks() {
	return (
		<Disclosure summary={tryWords.scaleTitle} className="mt-6" open>
			<ul className="list-disc ps-6">
				{tryWords.scale.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p className="mt-3">{tryWords.aid}</p>
			<p className="mt-3">{tryWords.noSpelling}</p>
		</Disclosure>
	)
}
