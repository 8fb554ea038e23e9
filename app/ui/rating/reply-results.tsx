import { isGrade } from '#app/core/assessment/agreement/grade'
import type { Dimension } from '#app/core/scenario/definition'
import type { Points } from '#app/core/scenario/run'
import { Badge } from '../primitives/badge'
import { type Column, DataTable } from '../primitives/data-table'
import { panelResultsWords as words } from '../words/panel-results'
import { gradeWords, ratingWords } from '../words/rating'
import { stageWords } from '../words/stage'
import { wordingWords } from '../words/wording'

export type DimensionResult = {
	dimension: Dimension
	median: number | null
	range: number
	given: { rater: string; grade: number }[]
	author: Points | null
	scorer: Points
}

export type ReplyResult = {
	number: number
	context: string
	mood: string | null
	text: string
	raters: number
	accepted: number
	contested: boolean
	dimensions: DimensionResult[]
}

const dimensions = ['tone', 'respect', 'resolution'] as const

/** Every reply with what raters, its author and the scorer make of it. */
export function ReplyResults({ rows }: { rows: ReplyResult[] }) {
	return (
		<DataTable
			caption={words.repliesTable}
			rows={rows}
			rowKey={({ number }) => String(number)}
			columns={[
				{ id: 'reply', label: words.columns.reply, names: true, cell: (row) => <ReplyCell {...row} /> },
				...dimensions.map(
					(dimension): Column<ReplyResult> => ({
						id: dimension,
						label: ratingWords.dimension[dimension],
						cell: (row) => {
							const found = row.dimensions.find((one) => one.dimension === dimension)
							return found && <Opinions {...found} />
						},
					}),
				),
				{
					id: 'accepted',
					label: words.columns.accepted,
					cell: ({ raters, accepted }) => (raters === 0 ? words.notRated : words.accepted(accepted, raters)),
				},
			]}
		/>
	)
}

function ReplyCell({ context, mood, text, contested }: ReplyResult) {
	return (
		<div className="max-w-sm min-w-48 font-normal">
			{contested && (
				<Badge look="warn" className="mb-1.5">
					{words.contested}
				</Badge>
			)}
			<blockquote className="wrap-anywhere whitespace-pre-line">“{text}”</blockquote>
			<p className="mt-1.5 text-xs text-ink-soft wrap-anywhere">
				{ratingWords.customer}: “{context}”{mood !== null && ` (${stageWords.mood(mood)})`}
			</p>
		</div>
	)
}

function Opinions({ dimension, median, range, given, author, scorer }: DimensionResult) {
	return (
		<div className="min-w-32 tabular-nums">
			{median === null ? (
				<p>{words.notRated}</p>
			) : (
				<>
					<p className="font-semibold">
						{words.median(median, isGrade(median) ? gradeWords[median] : words.between)}
					</p>
					<p>{words.spread(range, given.length)}</p>
				</>
			)}
			<div className="mt-1 text-xs text-ink-soft">
				{given.length > 0 && <p>{given.map(({ rater, grade }) => words.given(rater, grade)).join(', ')}</p>}
				{dimension !== 'resolution' && <p>{words.author(author)}</p>}
				<p>{words.scorer(`${wordingWords.about(scorer)}, ${wordingWords.level(dimension, scorer)}`)}</p>
			</div>
		</div>
	)
}
