import type { ReactNode } from 'react'
import type { Numbers } from '#app/core/assessment/numbers/numbers-of'
import { numbersWords as words } from '../../words/numbers'
import { Count, Share } from './count'

export type HeadFiguresProps = Pick<
	Numbers,
	'people' | 'ended' | 'passed' | 'awaited' | 'seconds' | 'bettered'
>

/** The few figures that say how a scenario does. */
export function HeadFigures({ people, ended, passed, awaited, seconds, bettered }: HeadFiguresProps) {
	const points = (thousandths: number) => Math.floor(thousandths / 1000)
	return (
		<section aria-labelledby="head-title">
			<h2 id="head-title" className="mb-4 text-xl">
				{words.headTitle}
			</h2>
			<dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
				<Figure term={words.head.people} value={people} />
				<Figure
					term={words.head.ended}
					value={<Share label={words.head.ended} count={ended} of={people} />}
				/>
				<Figure
					term={words.head.passed}
					value={<Share label={words.head.passed} count={passed} of={people} />}
				>
					{awaited ? words.awaited(awaited) : null}
				</Figure>
				<Figure
					term={words.head.time}
					value={seconds ? words.lasting(seconds.median) : <Count count={null} />}
				>
					{seconds && `${words.middle(seconds.low, seconds.high)} ${words.pauses}`}
				</Figure>
				<Figure
					term={words.head.better}
					value={
						bettered ? words.better(points(bettered.first), points(bettered.best)) : <Count count={null} />
					}
				>
					{bettered ? words.betterOf(bettered.of) : words.betterNone}
				</Figure>
			</dl>
		</section>
	)
}

function Figure({ term, value, children }: { term: string; value: ReactNode; children?: ReactNode }) {
	return (
		<div className="rounded-lg border border-line bg-sheet p-4">
			<dt className="text-sm font-semibold text-ink-soft">{term}</dt>
			<dd className="mt-1">
				<div className="text-lg font-semibold tabular-nums">{value}</div>
				{children && <p className="mt-1 text-sm text-ink-soft">{children}</p>}
			</dd>
		</div>
	)
}
