import { type Drawn, textProp } from './drawn'

/** A named passage: reasons in a debrief point here, as `#idea-<id>`. */
export function Idea({ props, children }: Drawn) {
	const id = `idea-${textProp(props, 'id')}`
	return (
		<section id={id} aria-labelledby={`${id}-title`} className="target-mark">
			<h2 id={`${id}-title`}>{textProp(props, 'title')}</h2>
			{children}
		</section>
	)
}
