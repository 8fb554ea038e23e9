import { type Drawn, textProp } from './drawn'

/** A named passage: reasons in a debrief point here, as `#idea-<id>`. Its heading's level is `ideasUnder`'s to say. */
export function Idea({ props, children }: Drawn) {
	const id = `idea-${textProp(props, 'id')}`
	const Heading = props.level === 3 ? 'h3' : 'h2'
	return (
		<section id={id} aria-labelledby={`${id}-title`} className="target-mark">
			<Heading id={`${id}-title`}>{textProp(props, 'title')}</Heading>
			{children}
		</section>
	)
}
