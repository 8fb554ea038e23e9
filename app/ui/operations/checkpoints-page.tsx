import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { Notice } from '../primitives/notice'
import { Time } from '../primitives/time'
import { operationsWords } from '../words/operations'
import { OperationsFrame } from './operations-frame'

export type CheckpointLine = { n: number; at: string; seq: number; mac: string; keyId: string }
export type KeyLine = { id: string; x: string }
export type CheckpointsPageProps = {
	file: string
	heads: CheckpointLine[]
	faults: { line: number; why: string }[]
	keys: KeyLine[]
}

const words = operationsWords.checkpoints
const columns: Column<CheckpointLine>[] = [
	{ id: 'at', label: words.at, names: true, cell: (one) => <Time at={one.at} withClock /> },
	{ id: 'n', label: words.number, number: true, cell: (one) => one.n },
	{ id: 'seq', label: words.seq, number: true, cell: (one) => one.seq },
	{ id: 'mac', label: words.mac, cell: (one) => <code className="break-all">{one.mac}</code> },
	{ id: 'key', label: words.signedWith, cell: (one) => one.keyId },
]
const keyColumns: Column<KeyLine>[] = [
	{ id: 'id', label: words.keyId, names: true, cell: (one) => one.id },
	{ id: 'x', label: words.key, cell: (one) => <code className="break-all">{one.x}</code> },
]

/** The signed ends of the chain, and the keys that anybody checks them with. */
export function CheckpointsPage({ file, heads, faults, keys }: CheckpointsPageProps) {
	const now = (
		<Form method="post">
			<input type="hidden" name="intent" value="now" />
			<SubmitButton look="secondary">{words.now}</SubmitButton>
		</Form>
	)
	return (
		<OperationsFrame part="checkpoints" acts={now}>
			{faults.length > 0 && (
				<Notice kind="problem" title={words.faults} className="mb-6">
					<ul>
						{faults.map(({ line, why }) => (
							<li key={line}>{words.fault(line, why)}</li>
						))}
					</ul>
				</Notice>
			)}
			<p className="mb-4 text-ink-soft">
				{words.file} <code className="break-all">{file}</code>
			</p>
			{heads.length > 0 ? (
				<DataTable
					caption={words.caption}
					columns={columns}
					rows={heads}
					rowKey={(one) => `${one.n} ${one.at}`}
				/>
			) : (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
			<h2 className="mt-8 mb-3 text-xl">{words.keys}</h2>
			<DataTable caption={words.keys} columns={keyColumns} rows={keys} rowKey={(one) => one.id} />
		</OperationsFrame>
	)
}
