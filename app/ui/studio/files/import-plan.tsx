import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../../form/submit-button'
import { DataTable } from '../../primitives/data-table'
import { Notice } from '../../primitives/notice'
import { filesWords as words } from '../../words/files'
import { ImportDetails, type ImportFile, ImportOutcome } from './import-file'

export type ImportPlanProps = {
	digest: string
	/** What the zip is called. */
	name: string
	rows: ImportFile[]
	counts: { new: number; changes: number; same: number; refused: number }
	/** Null: not made yet. */
	made: { file: string; draft: string }[] | null
}

/** What an import would do, file by file; or what it has made. */
export function ImportPlan({ digest, name, rows, counts, made }: ImportPlanProps) {
	const drafts = counts.new + counts.changes
	const draftOf = (file: string) => made?.find((one) => one.file === file)?.draft ?? null
	const title = made ? words.madeTitle : words.planTitle
	return (
		<section aria-labelledby="plan" className="grid gap-4">
			<h2 id="plan" className="text-xl">
				{title}
			</h2>
			<p>
				<span className="font-mono text-sm wrap-anywhere">{name}</span>
				<br />
				{words.counts(counts)}
			</p>
			{!made && (
				<Notice kind="info">
					<p>{drafts > 0 ? words.kept : words.nothing}</p>
				</Notice>
			)}
			{!made && <PlanActs digest={digest} drafts={drafts} />}
			<DataTable
				caption={title}
				rows={rows}
				rowKey={({ file }) => file}
				columns={[
					{
						id: 'file',
						label: words.columns.file,
						names: true,
						cell: ({ file, title: own }) => (
							<>
								{own}
								<span className="block font-mono text-xs font-normal wrap-anywhere">{file}</span>
							</>
						),
					},
					{ id: 'what', label: words.columns.what, cell: (row) => <ImportOutcome {...row} /> },
					{
						id: 'details',
						label: words.columns.details,
						cell: (row) => <ImportDetails {...row} draft={row.draft ?? draftOf(row.file)} />,
					},
				]}
			/>
			{!made && rows.length > 20 && <PlanActs digest={digest} drafts={drafts} />}
		</section>
	)
}

function PlanActs({ digest, drafts }: { digest: string; drafts: number }) {
	return (
		<div className="flex flex-wrap gap-3">
			{drafts > 0 && (
				<Form method="post" action={urls.files()}>
					<input type="hidden" name="intent" value="make" />
					<input type="hidden" name="digest" value={digest} />
					<SubmitButton match={{ intent: 'make' }}>{words.makeAct(drafts)}</SubmitButton>
				</Form>
			)}
			<Form method="post" action={urls.files()}>
				<input type="hidden" name="intent" value="drop" />
				<SubmitButton look="secondary" match={{ intent: 'drop' }}>
					{words.dropAct}
				</SubmitButton>
			</Form>
		</div>
	)
}
