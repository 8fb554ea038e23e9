import type { Separation } from '#app/core/assessment/numbers/separation'
import { buttonStyle } from '../../primitives/button-style'
import { type Column, DataTable } from '../../primitives/data-table'
import { numbersWords as words } from '../../words/numbers'
import { Count, Share } from './count'
import { Separates } from './separates'

export type ReplyRowView = {
	scene: string
	reply: string
	text: string
	offered: number | null
	picked: number | null
	separation: Separation | null
}
export type ReplySortLinks = Record<
	'place' | 'offered' | 'picked' | 'share',
	{ to: string; now: 'ascending' | 'descending' | 'none' }
>
export type ReplyTableProps = { rows: ReplyRowView[]; sort: ReplySortLinks; csv: string }

/** How many chose each reply, of those to whom it was on offer; sorted by its address. */
export function ReplyTable({ rows, sort, csv }: ReplyTableProps) {
	const columns: Column<ReplyRowView>[] = [
		{
			id: 'reply',
			label: words.columns.reply,
			names: true,
			sort: sort.place,
			cell: ({ scene, text }) => (
				<>
					<span className="block text-xs font-normal text-ink-soft">{scene}</span>
					<span className="block max-w-measure font-normal wrap-anywhere">{text}</span>
				</>
			),
		},
		{
			id: 'offered',
			label: words.columns.offered,
			number: true,
			sort: sort.offered,
			cell: ({ offered }) => <Count count={offered} />,
		},
		{
			id: 'picked',
			label: words.columns.picked,
			number: true,
			sort: sort.picked,
			cell: ({ picked }) => <Count count={picked} />,
		},
		{
			id: 'share',
			label: words.columns.share,
			sort: sort.share,
			cell: ({ text, picked, offered }) => <Share label={text} count={picked} of={offered} />,
		},
		{
			id: 'separates',
			label: words.columns.separates,
			cell: ({ separation }) => <Separates separation={separation} />,
		},
	]
	return (
		<section aria-labelledby="replies-title" id="replies">
			<div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
				<div>
					<h2 id="replies-title" className="text-xl">
						{words.repliesTitle}
					</h2>
					<p className="mt-1 max-w-measure text-ink-soft">{words.repliesText}</p>
				</div>
				{/* A download, so no client navigation. */}
				<a href={csv} className={buttonStyle('secondary', 'small')}>
					{words.csv}
				</a>
			</div>
			<DataTable caption={words.repliesCaption} columns={columns} rows={rows} rowKey={({ reply }) => reply} />
		</section>
	)
}
