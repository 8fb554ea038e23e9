import { thinkingWords } from '../words/thinking'
import { type Drawn, textProp } from './drawn'

/** A question to think about, for oneself. */
export function Reflect({ props, children }: Drawn) {
	const id = `reflect-${textProp(props, 'id')}`
	return (
		<section id={id} aria-labelledby={`${id}-title`} className="rounded-lg border border-line bg-sheet p-5">
			<p id={`${id}-title`} className="font-semibold text-primary">
				{textProp(props, 'title') || thinkingWords.reflect}
			</p>
			<div className="words-block mt-1">{children}</div>
		</section>
	)
}
