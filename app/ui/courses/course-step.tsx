import { Link } from '@remix-run/react'
import { Badge } from '../primitives/badge'
import { classes } from '../primitives/classes'
import { LessonIcon, LockIcon, PractiseIcon, TickIcon } from '../primitives/icons'
import { courseWords } from '../words/courses'
import { common } from '../words/everywhere'

export type CourseStepProps = {
	kind: 'lesson' | 'scenario'
	to: string
	title: string
	summary: string
	minutes: number
	/** next: one step only. later: open too, but easier after another. locked: not open yet, `note` says why. */
	state: 'done' | 'next' | 'open' | 'later' | 'locked'
	/** The step that should come first, when `later`. */
	after?: string | undefined
	/** One more fact: "Practised; not yet passed officially". */
	note?: string | undefined
}

const looks = { done: 'good', next: 'accent', open: 'plain', later: 'plain', locked: 'plain' } as const
const discs = {
	done: 'border-good bg-good-wash text-good',
	next: 'border-accent bg-accent text-on-accent',
	open: 'border-edge bg-sheet text-ink-soft',
	later: 'border-line bg-sheet text-ink-soft',
	locked: 'border-line bg-sunk text-ink-soft',
}

export function CourseStep({ kind, to, title, summary, minutes, state, after, note }: CourseStepProps) {
	const Icon =
		state === 'done'
			? TickIcon
			: state === 'locked'
				? LockIcon
				: kind === 'lesson'
					? LessonIcon
					: PractiseIcon
	return (
		<li className="group relative flex gap-4 pb-8 last:pb-0">
			<span
				aria-hidden="true"
				className="absolute inset-y-0 start-[1.3rem] w-0.5 bg-line group-first:top-4 group-last:bottom-auto group-last:h-4"
			/>
			<span
				aria-hidden="true"
				className={classes(
					'relative grid size-11 shrink-0 place-items-center rounded-full border-2',
					discs[state],
				)}
			>
				<Icon className="size-5" />
			</span>
			<div className="min-w-0 flex-1">
				<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
					{kind === 'lesson' ? courseWords.lesson : courseWords.scenario} · {common.minutes(minutes)}
					{(state === 'done' || state === 'next') && (
						<Badge look={looks[state]}>{courseWords.states[state]}</Badge>
					)}
				</p>
				<h3 className="text-lg">
					{state === 'locked' ? (
						title
					) : (
						<Link to={to} prefetch="intent" className="inline-block py-0.5">
							{title}
						</Link>
					)}
				</h3>
				<p className="max-w-measure text-ink-soft">{summary}</p>
				{note && <p className="mt-1 text-sm font-semibold">{note}</p>}
				{state === 'later' && after && (
					<p className="mt-1 text-sm text-ink-soft">{courseWords.after(after)}</p>
				)}
			</div>
		</li>
	)
}
