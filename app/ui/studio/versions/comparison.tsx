import { Link } from '@remix-run/react'
import type { Change } from '#app/core/comparing/change'
import { Notice } from '../../primitives/notice'
import { timeText } from '../../primitives/time-text'
import { changesWords } from '../../words/changes'
import { versionsWords } from '../../words/versions'
import { ChangeReport } from '../changes/change-report'
import { CompareView } from '../compare/compare-view'
import { type DiffLine, LineDiff } from './line-diff'

type Side = { hash: string; at: string }
export type ComparisonProps = {
	from: Side
	to: Side
	changes: Change[]
	/** The two texts as they were written. */
	texts: { before: string; after: string }
	/** Null: too different to be laid side by side. */
	lines: DiffLine[] | null
	/** The address with the two the other way round. */
	swap: string
}

const versionName = ({ hash, at }: Side): string => `${timeText(new Date(at), true)} (${hash.slice(0, 8)})`

/** Two versions: what changed in meaning, then line by line. */
export function Comparison({ from, to, changes, texts, lines, swap }: ComparisonProps) {
	return (
		<section aria-labelledby="comparison-title" className="mb-12">
			<h2 id="comparison-title" className="text-xl">
				{changesWords.title}
			</h2>
			<p className="mb-4 text-ink-soft">
				{versionsWords.comparing(versionName(from), versionName(to))}{' '}
				<Link to={swap} className="no-print inline-block py-0.5">
					{versionsWords.swap}
				</Link>
			</p>
			{from.hash === to.hash ? (
				<Notice>{versionsWords.same}</Notice>
			) : (
				<>
					<ChangeReport changes={changes} />
					<h3 className="mt-8 text-lg">{versionsWords.text}</h3>
					<p className="mb-3 text-ink-soft">
						{lines === null
							? versionsWords.textLong
							: lines.length === 0
								? versionsWords.textSame
								: versionsWords.textLead}
					</p>
					{lines?.length !== 0 && (
						<CompareView {...texts} labels={{ before: versionName(from), after: versionName(to) }}>
							{lines && <LineDiff lines={lines} />}
						</CompareView>
					)}
				</>
			)}
		</section>
	)
}
