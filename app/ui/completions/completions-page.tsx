import { Form } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary } from '../form/error-summary'
import { controlStyle, Field } from '../form/field'
import { SubmitButton } from '../form/submit-button'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { Card } from '../primitives/card'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { completionsWords as words } from '../words/completions'
import { CompletionsPlan, type CompletionsPlanProps } from './completions-plan'

export type CompletionRunItem = {
	id: string
	file: string
	at: Date | string
	rows: number
	undone: boolean
}
export type CompletionsPageProps = {
	plan: CompletionsPlanProps | null
	runs: CompletionRunItem[]
	refused: keyof typeof words.fileFaults | null
}

/** Past completions from a file: look first, then take in; and undo. */
export function CompletionsPage({ plan, runs, refused }: CompletionsPageProps) {
	const error = refused === null ? undefined : words.fileFaults[refused]
	return (
		<div className="mx-auto max-w-4xl">
			<Breadcrumbs trail={[{ label: words.back, to: urls.people() }, { label: words.title }]} />
			<PageHead title={words.title} lead={words.lead} />
			<ErrorSummary
				problems={error === undefined ? [] : [{ field: plan ? null : 'field-file', text: error }]}
			/>
			{plan ? <CompletionsPlan {...plan} /> : <Upload error={error} />}
			<Runs runs={runs} />
		</div>
	)
}

function Upload({ error }: { error: string | undefined }) {
	return (
		<Card as="section" labelledBy="upload">
			<h2 id="upload" className="mb-4 text-lg">
				{words.upload}
			</h2>
			{/* The room for files is on the page's own path, so this is sent as a document. */}
			<Form method="post" action={urls.importCompletions()} encType="multipart/form-data" reloadDocument>
				<input type="hidden" name="intent" value="read" />
				<Field label={words.file} name="file" hint={words.fileHint} error={error}>
					{(control) => (
						<input {...control} type="file" accept=".csv,.txt,.tsv,text/csv" className={controlStyle} />
					)}
				</Field>
				<p className="mb-1 text-sm font-semibold">{words.example}</p>
				<pre className="mb-4 rounded-md bg-sunk p-3 text-sm break-words whitespace-pre-wrap">
					{words.exampleText}
				</pre>
				<SubmitButton>{words.read}</SubmitButton>
				<p className="mt-3 text-sm text-ink-soft">{words.nothingYet}</p>
			</Form>
		</Card>
	)
}

function Runs({ runs }: { runs: CompletionRunItem[] }) {
	return (
		<section aria-labelledby="runs" className="mt-10">
			<h2 id="runs" className="mb-2 text-lg">
				{words.runs}
			</h2>
			{runs.length === 0 ? (
				<p className="text-ink-soft">{words.noRuns}</p>
			) : (
				<>
					<p className="mb-4 text-sm text-ink-soft">{words.undoText}</p>
					<ul className="grid gap-3">
						{runs.map((run) => (
							<Card as="li" key={run.id} className="flex flex-wrap items-center justify-between gap-4">
								<p className="min-w-0 break-words">
									<strong>{run.file}</strong>, {words.rows(run.rows)}, <Time at={run.at} withClock />
								</p>
								{run.undone ? (
									<span className="text-ink-soft">{words.undone}</span>
								) : (
									<Form method="post" action={urls.importCompletions()}>
										<input type="hidden" name="intent" value="undo" />
										<input type="hidden" name="run" value={run.id} />
										<SubmitButton look="danger" size="small" match={{ run: run.id }}>
											{words.undo}
											<span className="sr-only">: {run.file}</span>
										</SubmitButton>
									</Form>
								)}
							</Card>
						))}
					</ul>
				</>
			)}
		</section>
	)
}
