import { type ReactNode, useEffect, useRef } from 'react'
import { classes } from '../../primitives/classes'
import { FoldIcon, ProblemIcon, WarnIcon } from '../../primitives/icons'
import { cardsWords } from '../../words/cards'
import type { ProblemCount } from './problems-in'
import type { Cards } from './use-cards'

export type CardFrameProps = {
	cards: Cards
	kind: string
	title: string
	place: number
	open: boolean
	problems: ProblemCount
	children: ReactNode
}

/** A card that is open where the author is; its head says what it is, and goes there. */
export function CardFrame({ cards, kind, title, place, open, problems, children }: CardFrameProps) {
	const ref = useRef<HTMLElement>(null)
	const was = useRef(open)
	useEffect(() => {
		// Another card that closes above moves this one away; one that was pointed at elsewhere may be far off.
		const top = ref.current?.getBoundingClientRect().top ?? 0
		if (open && !was.current && (top < 0 || top > window.innerHeight / 2)) ref.current?.scrollIntoView()
		was.current = open
	}, [open])
	return (
		<section ref={ref} className="scroll-mt-16 rounded-lg border border-line bg-ground" aria-label={title}>
			<h2 className="text-base">
				<button
					type="button"
					aria-expanded={open}
					onClick={() => cards.goTo(open ? -1 : place)}
					className="flex min-h-11 w-full items-center justify-between gap-3 rounded-lg px-4 py-2 text-start font-semibold hover:text-primary"
				>
					<span className="min-w-0">
						{kind && <span className="font-normal text-ink-soft">{kind}: </span>}
						{title}
					</span>
					<span className="flex shrink-0 items-center gap-3">
						{problems.all > 0 && <ProblemsHere {...problems} />}
						<FoldIcon aria-hidden className={open ? 'size-5 rotate-180' : 'size-5'} />
					</span>
				</button>
			</h2>
			{open && <div className="grid gap-5 px-4 pb-5">{children}</div>}
		</section>
	)
}

/** Errors look like errors, and what is only worth a look like that. */
function ProblemsHere({ all, errors }: ProblemCount) {
	const Icon = errors > 0 ? ProblemIcon : WarnIcon
	return (
		<span
			className={classes(
				'flex items-center gap-1 text-sm font-normal',
				errors > 0 ? 'text-problem' : 'text-warn',
			)}
		>
			<Icon aria-hidden className="size-4" />
			{errors > 0 ? cardsWords.errorsHere(errors) : cardsWords.warningsHere(all)}
		</span>
	)
}
