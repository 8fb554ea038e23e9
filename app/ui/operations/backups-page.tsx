import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { type Column, DataTable } from '../primitives/data-table'
import { EmptyState } from '../primitives/empty-state'
import { Notice } from '../primitives/notice'
import { Time } from '../primitives/time'
import { operationsWords } from '../words/operations'
import { OperationsFrame } from './operations-frame'

export type BackupLine = { file: string; at: string; bytes: number; records: number; head: number | null }
export type BackupsPageProps = {
	folder: string
	backups: BackupLine[]
	/** How the newest good one is: none, more than 26 hours old, or fresh. */
	health: 'none' | 'old' | 'fresh'
}

const words = operationsWords.backups
const columns: Column<BackupLine>[] = [
	{
		id: 'file',
		label: words.file,
		names: true,
		cell: (one) => <span className="break-all">{one.file}</span>,
	},
	{ id: 'at', label: words.at, cell: (one) => <Time at={one.at} withClock /> },
	{ id: 'size', label: words.size, number: true, cell: (one) => words.megabytes(one.bytes) },
	{ id: 'records', label: words.records, number: true, cell: (one) => one.records },
	{ id: 'head', label: words.head, number: true, cell: (one) => one.head ?? words.noRecord },
]

/** Backups that were found good, and how old the newest is. */
export function BackupsPage({ folder, backups, health }: BackupsPageProps) {
	const [newest] = backups
	const now = (
		<Form method="post">
			<input type="hidden" name="intent" value="now" />
			<SubmitButton look="secondary">{words.now}</SubmitButton>
		</Form>
	)
	return (
		<OperationsFrame part="backups" acts={now}>
			<Notice kind={health === 'fresh' ? 'success' : 'warn'} className="mb-6">
				{health === 'none' && words.never}
				{health === 'old' && words.old}
				{health === 'fresh' && newest && (
					<>
						{words.fresh} <Time at={newest.at} withClock />.
					</>
				)}
			</Notice>
			<p className="mb-4 text-ink-soft">
				{words.folder} <code className="break-all">{folder}</code>
			</p>
			{backups.length > 0 ? (
				<DataTable caption={words.caption} columns={columns} rows={backups} rowKey={(one) => one.file} />
			) : (
				<EmptyState title={words.none}>
					<p>{words.noneText}</p>
				</EmptyState>
			)}
		</OperationsFrame>
	)
}
