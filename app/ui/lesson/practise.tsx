import { useContext } from 'react'
import { GoodIcon, PractiseIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import { common } from '../words/everywhere'
import { lessonWords } from '../words/lesson'
import { type Drawn, textProp } from './drawn'
import { LessonContext } from './lesson-context'

/** From reading to doing: the way into one scenario. A scenario that is not published is said to be on its way. */
export function Practise({ props, nodes, children }: Drawn) {
	const link = useContext(LessonContext).practise[textProp(props, 'scenario')]
	return (
		<aside
			aria-label={lessonWords.practiseWith(link?.title)}
			className="no-print rounded-lg border border-line bg-sheet p-5 shadow-soft"
		>
			<p className="flex items-center gap-2 text-sm font-semibold text-primary">
				<PractiseIcon aria-hidden className="size-5" />
				{lessonWords.practise}
			</p>
			{link ? (
				<>
					<p className="mt-1 font-display text-xl font-semibold">{link.title}</p>
					<div className="words-block text-ink-soft">
						{nodes.length > 0 ? children : <p>{link.summary}</p>}
					</div>
					<p className="mt-1 flex items-center gap-2 text-sm text-ink-soft">
						{common.minutes(link.minutes)}
						{link.done && <GoodIcon aria-hidden className="size-4 text-good" />}
						{link.done && lessonWords.practised}
					</p>
					<LinkButton to={link.to} className="mt-4">
						{link.done ? lessonWords.practiseAgain : lessonWords.practiseNow}
					</LinkButton>
				</>
			) : (
				<p className="mt-1 text-ink-soft">{lessonWords.practiseSoon}</p>
			)}
		</aside>
	)
}
