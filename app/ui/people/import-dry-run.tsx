import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { buttonStyle } from '../primitives/button-style'
import { Card } from '../primitives/card'
import { Disclosure } from '../primitives/disclosure'
import { Notice } from '../primitives/notice'
import { peopleImportWords as words } from '../words/people-import'
import { type ChangeRow, ImportChanges } from './import-changes'
import { type FaultRow, ImportFaults } from './import-faults'

export type DryRun = {
	name: string
	encoding: keyof typeof words.encodings
	since: string
	digest: string
	counts: Record<keyof typeof words.counts, number>
	/** The first of each; `all…` is how many there are. */
	faults: FaultRow[]
	allFaults: number
	rows: ChangeRow[]
	allRows: number
	missing: string[]
	allMissing: number
	newPlaces: string[]
	ignored: string[]
	reportUrl: string
}

const names: (keyof typeof words.counts)[] = ['new', 'changed', 'leaves', 'comes-back', 'unchanged', 'error']

/** What a file would change, before anything happens. */
export function ImportDryRun(run: DryRun) {
	const told = words.encodings[run.encoding]
	return (
		<Card as="section" labelledBy="dry-run" className="mb-10">
			<h2 id="dry-run" className="mb-4 text-xl break-words">
				{words.dry(run.name)}
			</h2>
			<dl className="mb-6 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-6">
				{names.map((name) => (
					<div key={name} className="rounded-md border border-line p-3">
						<dt className="text-sm text-ink-soft">{words.counts[name]}</dt>
						<dd className="text-2xl font-semibold tabular-nums">
							{run.counts[name].toLocaleString('en-GB')}
						</dd>
					</div>
				))}
			</dl>
			{told !== '' && (
				<Notice kind="warn" className="mb-4">
					{told}
				</Notice>
			)}
			{run.ignored.length > 0 && <p className="mb-4">{words.ignored(run.ignored.join(', '))}</p>}
			{run.newPlaces.length > 0 && <p className="mb-4">{words.makes(run.newPlaces.join(', '))}</p>}
			<ImportFaults faults={run.faults} all={run.allFaults} />
			<ImportChanges rows={run.rows} all={run.allRows} />
			{run.allMissing > 0 && (
				<Disclosure summary={words.missing(run.allMissing)} look="line" className="mb-8">
					<p className="mb-2 text-ink-soft">{words.missingText}</p>
					<p>{run.missing.join(', ')}</p>
					{run.allMissing > run.missing.length && (
						<p className="text-ink-soft">{words.more(run.allMissing - run.missing.length)}</p>
					)}
				</Disclosure>
			)}
			{run.allRows === 0 && run.allFaults === 0 && <p className="mb-4">{words.nothing}</p>}
			{run.allFaults === 0 && run.allRows > 0 && (
				<Form method="post" className="mb-3">
					<input type="hidden" name="intent" value="apply" />
					<input type="hidden" name="digest" value={run.digest} />
					<input type="hidden" name="since" value={run.since} />
					{run.counts.new > 0 && (
						<label htmlFor="field-invite" className="mb-4 flex min-h-11 items-center gap-3">
							<input id="field-invite" type="checkbox" name="invite" value="yes" className="size-5" />
							{words.invite}
						</label>
					)}
					<SubmitButton match={{ intent: 'apply' }}>{words.apply}</SubmitButton>
				</Form>
			)}
			<div className="flex flex-wrap gap-2">
				<a href={run.reportUrl} className={buttonStyle('secondary')}>
					{words.report}
				</a>
				<Form method="post">
					<input type="hidden" name="intent" value="drop" />
					<SubmitButton look="quiet" match={{ intent: 'drop' }}>
						{words.drop}
					</SubmitButton>
				</Form>
			</div>
		</Card>
	)
}
