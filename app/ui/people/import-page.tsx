import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { ChoiceGroup } from '../form/choice-group'
import { DateInput } from '../form/date-input'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { controlStyle, Field } from '../form/field'
import { SubmitButton } from '../form/submit-button'
import { Disclosure } from '../primitives/disclosure'
import { PageHead } from '../primitives/page-head'
import { peopleImportWords as words } from '../words/people-import'
import { type DryRun, ImportDryRun } from './import-dry-run'
import { ImportRuns, type RunItem } from './import-runs'

export type ImportPageProps = {
	run: DryRun | null
	runs: RunItem[]
	today: string
	most: { megabytes: number; rows: string }
	problems: FormProblem[]
}

/** A file of people: upload, look, take in, undo. */
export function ImportPage({ run, runs, today, most, problems }: ImportPageProps) {
	const errorOf = (name: string) => problems.find(({ field }) => field === `field-${name}`)?.text
	return (
		<>
			<PageHead title={words.title} lead={words.lead} over={<Link to={urls.people()}>{words.back}</Link>} />
			<ErrorSummary problems={problems} />
			{run && <ImportDryRun {...run} />}
			{/* A file is sent as a document: its form may be larger than others, at this very path. */}
			<Form method="post" encType="multipart/form-data" reloadDocument className="mb-10 max-w-2xl">
				<Field
					label={words.file}
					name="file"
					hint={words.fileHint(most.megabytes, most.rows)}
					error={errorOf('file')}
				>
					{(control) => (
						<input
							{...control}
							type="file"
							accept=".csv,.txt,.tsv,text/csv"
							required
							className={controlStyle}
						/>
					)}
				</Field>
				<DateInput
					label={words.since}
					name="since"
					hint={words.sinceHint}
					value={run?.since ?? today}
					max={today}
					required
					error={errorOf('since')}
				/>
				<ChoiceGroup
					legend={words.makePlaces}
					name="places"
					value={['tell']}
					choices={[
						{ value: 'tell', label: words.places.tell },
						{ value: 'make', label: words.places.make },
					]}
				/>
				<input type="hidden" name="intent" value="look" />
				<SubmitButton>{words.look}</SubmitButton>
			</Form>
			<Disclosure summary={words.rules}>
				<ul className="list-disc ps-6">
					{words.rulesText.map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			</Disclosure>
			<ImportRuns runs={runs} />
		</>
	)
}
