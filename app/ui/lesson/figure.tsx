import { lessonWords } from '../words/lesson'
import { type Drawn, textProp } from './drawn'

/** A picture from our own /figures, with its caption and where it comes from. Any other address draws no picture. */
export function Figure({ props, children }: Drawn) {
	const src = textProp(props, 'src')
	const caption = textProp(props, 'caption')
	const source = textProp(props, 'source')
	return (
		<figure className="rounded-lg border border-line bg-sheet p-3">
			{/^\/figures\/[\w-][\w./-]*$/.test(src) && !src.includes('..') && (
				<img src={src} alt={textProp(props, 'alt')} loading="lazy" className="w-full rounded-md" />
			)}
			<figcaption className="words-block mt-3 px-1 text-sm text-ink-soft">
				{caption && <p>{caption}</p>}
				{children}
				{source && (
					<p className="text-xs">
						{lessonWords.source} {source}
					</p>
				)}
			</figcaption>
		</figure>
	)
}
