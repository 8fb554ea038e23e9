import type { Dimension } from '#app/core/scenario/definition'
import { DataTable } from '../primitives/data-table'
import { Disclosure } from '../primitives/disclosure'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { panelResultsWords as words } from '../words/panel-results'

export type ScenarioProposalProps = {
	file: string
	/** The scenario has been published anew since. */
	moved: boolean
	proposal: {
		marks: { reply: string; dimension: 'tone' | 'respect'; from: number; to: number }[]
		floors: { dimension: Dimension; from: number; to: number; passMark: { misplaced: number; all: number } }[]
		contested: string[]
	}
	/** Marks that cannot be set in the text. */
	left: { reply: string; dimension: string }[]
	download: string
}

type Change = { id: string; where: string; from: string; to: string; why: string }

/** What raters would set in the scenario, attribute by attribute, and the file with it. */
export function ScenarioProposal({ file, moved, proposal, left, download }: ScenarioProposalProps) {
	const { contested } = proposal
	const marks = marksByReply(proposal.marks)
	const floors = proposal.floors.map(
		({ dimension, from, to, passMark }): Change => ({
			id: dimension,
			where: words.passOf,
			from: words.floor(dimension, from),
			to: words.floor(dimension, to),
			why: words.misplaced(passMark.misplaced, passMark.all),
		}),
	)
	return (
		<section aria-labelledby="scenario-title" className="grid gap-4">
			<h2 id="scenario-title" className="text-xl">
				{words.scenarioTitle}
			</h2>
			<p className="max-w-measure text-ink-soft">{words.marksText}</p>
			{marks.length > 0 ? (
				<Disclosure summary={words.marksCount(marks.length)} open={marks.length <= 8}>
					<Changes caption={words.marksCount(marks.length)} changes={marks} />
				</Disclosure>
			) : (
				<p>{words.noMarks}</p>
			)}
			{contested.length > 0 && (
				<p className="max-w-measure">
					{words.contestedText(contested.length)}{' '}
					<span className="font-mono text-sm">{contested.join(', ')}</span>
				</p>
			)}
			<p className="mt-4 max-w-measure text-ink-soft">{words.floorsText}</p>
			{floors.length > 0 ? (
				<Changes caption={words.floorsText} changes={floors} why />
			) : (
				<p>{words.noFloors}</p>
			)}
			{left.length > 0 && (
				<Notice kind="warn">
					{words.left(left.map(({ reply, dimension }) => `${reply} (${dimension})`).join(', '))}
				</Notice>
			)}
			{moved && <Notice kind="warn">{words.moved}</Notice>}
			{!moved && marks.length + floors.length > 0 && (
				<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
					<LinkButton to={download} reloadDocument>
						{words.download}
					</LinkButton>
					<p className="max-w-measure text-sm text-ink-soft wrap-anywhere">{words.where(file)}</p>
				</div>
			)}
		</section>
	)
}

function marksByReply(marks: ScenarioProposalProps['proposal']['marks']): Change[] {
	const replies = [...new Set(marks.map(({ reply }) => reply))]
	return replies.map((reply) => {
		const own = marks.filter((mark) => mark.reply === reply)
		const said = (which: 'from' | 'to') =>
			own.map((mark) => words.attribute(mark.dimension, mark[which])).join(' ')
		return { id: reply, where: words.caseOf(reply), from: said('from'), to: said('to'), why: '' }
	})
}

function Changes({ caption, changes, why = false }: { caption: string; changes: Change[]; why?: boolean }) {
	const code = (text: string) => <code className="font-mono text-sm wrap-anywhere">{text}</code>
	return (
		<DataTable
			caption={caption}
			rows={changes}
			rowKey={({ id }) => id}
			columns={[
				{ id: 'where', label: words.changes.what, names: true, cell: ({ where }) => where },
				{ id: 'from', label: words.changes.from, cell: ({ from }) => code(from) },
				{ id: 'to', label: words.changes.to, cell: ({ to }) => code(to) },
				...(why ? [{ id: 'why', label: words.changes.why, cell: (change: Change) => change.why }] : []),
			]}
		/>
	)
}
