import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Covered } from '#app/core/learning/coverage'
import { urls } from '#app/urls'
import { Card } from '../primitives/card'
import { LaterIcon, WarnIcon } from '../primitives/icons'
import { coverageWords, usedByProduct, withoutScenario } from '../words/coverage'
import { principleWords } from '../words/principles'
import { usedLink } from './used-link'

/** One idea: a card on a phone, a row of four cells where there is room. */
export function CoverageRow({
	principle,
	row,
	read,
	done,
	published,
}: Covered & { published: ReadonlySet<string> }) {
	const { name, idea } = principleWords[principle]
	const { now, later } = usedByProduct[principle]
	const turning = done.some(({ turns }) => turns)
	return (
		<Card
			as="li"
			id={principle}
			className="target-mark grid gap-x-6 gap-y-5 break-inside-avoid md:grid-cols-2 lg:grid-cols-[5fr_5fr_4fr_5fr] print:grid-cols-[5fr_5fr_4fr_5fr]"
		>
			<div>
				<p className="text-sm text-ink-soft">{coverageWords.row(row)}</p>
				<h2 className="text-lg">{name}</h2>
				<p className="mt-1 text-sm">{idea}</p>
			</div>
			<Cell title={coverageWords.read}>
				{read.length === 0 && <Missing>{coverageWords.readMissing}</Missing>}
				<ul className="space-y-2">
					{read.map(({ course, lesson, title, ideas }) => (
						<li key={`${course}/${lesson}`}>
							<Link to={urls.lesson(course, lesson)} className="inline-block py-0.5 font-semibold">
								{title}
							</Link>
							<ul className="ms-1 border-s-2 border-line ps-3">
								{ideas.map(({ anchor, title: passage }) => (
									<li key={anchor}>
										<Link to={urls.idea(anchor)} className="inline-block py-0.5">
											{passage}
										</Link>
									</li>
								))}
							</ul>
						</li>
					))}
				</ul>
			</Cell>
			<Cell title={coverageWords.done}>
				{!turning && !withoutScenario.has(principle) && <Missing>{coverageWords.doneMissing}</Missing>}
				{!turning && withoutScenario.has(principle) && (
					<p className="text-ink-soft">{coverageWords.doneNone}</p>
				)}
				<ul className="space-y-2">
					{done.map(({ slug, title, good, bad, turns }) => (
						<li key={slug}>
							<Link to={urls.scenario(slug)} className="inline-block py-0.5 font-semibold">
								{title}
							</Link>
							<p className="text-ink-soft">{turns ? coverageWords.replies(good, bad) : coverageWords.thin}</p>
						</li>
					))}
				</ul>
			</Cell>
			<Cell title={coverageWords.used}>
				<ul className="space-y-2">
					{now.map((used) => (
						<li key={used.text}>
							<Link to={usedLink(used, published)} className="inline-block py-0.5">
								{used.text}
							</Link>
						</li>
					))}
				</ul>
				{later.length > 0 && (
					<div className="text-ink-soft">
						<p className="flex items-center gap-1.5 font-semibold">
							<LaterIcon aria-hidden className="size-4 shrink-0" />
							{coverageWords.later}
						</p>
						<ul className="list-disc ps-5">
							{later.map((text) => (
								<li key={text}>{text}</li>
							))}
						</ul>
					</div>
				)}
			</Cell>
		</Card>
	)
}

function Cell({ title, children }: { title: string; children: ReactNode }) {
	return (
		<div className="min-w-0 text-sm lg:border-s lg:border-line lg:ps-5">
			<h3 className="mb-1.5 text-sm font-semibold text-primary">{title}</h3>
			{children}
		</div>
	)
}

function Missing({ children }: { children: ReactNode }) {
	return (
		<p className="mb-2 flex items-start gap-1.5 font-semibold text-warn">
			<WarnIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
			{children}
		</p>
	)
}
