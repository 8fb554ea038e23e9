import { pictureIn } from '#app/core/writing/picture'
import { lessonWords } from '../words/lesson'
import { type Drawn, textProp } from './drawn'
import { usePictureSize } from './pictures-context'

/** A file below /figures, or a picture of the library. */
const isOurs = (src: string): boolean =>
	pictureIn(src) !== null || (/^\/figures\/[\w-][\w./-]*$/.test(src) && !src.includes('..'))

/** A picture of ours, with its caption and where it comes from. Any other address draws no picture. */
export function Figure({ props, children }: Drawn) {
	const src = textProp(props, 'src')
	const caption = textProp(props, 'caption')
	const source = textProp(props, 'source')
	const size = usePictureSize(src)
	return (
		<figure className="rounded-lg border border-line bg-sheet p-3">
			{isOurs(src) && (
				<img
					src={src}
					alt={textProp(props, 'alt')}
					{...size}
					loading="lazy"
					className="h-auto w-full rounded-md"
				/>
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
