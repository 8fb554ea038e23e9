import { type Drawn, textProp } from './drawn'

/** An entry of the glossary. Its id is the author's own: `/glossary#effort`. */
export function Entry({ props, children }: Drawn) {
	const id = textProp(props, 'id')
	return (
		<section id={id} aria-labelledby={`${id}-title`} className="target-mark">
			<h2 id={`${id}-title`} className="text-xl">
				{textProp(props, 'term')}
			</h2>
			{children}
		</section>
	)
}
