import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { SubmitButton } from '../form/submit-button'
import { Disclosure } from '../primitives/disclosure'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { assignmentWords as words } from '../words/assignments'
import { AssignmentForm, type AssignmentFormProps } from './assignment-form'
import { Conflict, type ConflictProps } from './conflict'
import type { PlaceNames } from './rule-sentence'
import { type VersionLine, VersionSentences, Versions } from './versions'

export type AssignmentPageProps = {
	now: VersionLine & { course: string }
	versions: VersionLine[]
	places: PlaceNames
	/** Null: this reader may not change it. */
	form: AssignmentFormProps | null
	conflict: Pick<ConflictProps, 'now' | 'then'> | null
}

/** One assignment: what it says, what it said before, and changing or ending it. */
export function AssignmentPage({ now, versions, places, form, conflict }: AssignmentPageProps) {
	return (
		<>
			<PageHead
				title={words.editTitle(now.title)}
				over={
					<Link to={urls.assignments()} className="inline-flex min-h-6 items-center">
						{words.title}
					</Link>
				}
			/>
			<div className="mb-8">
				<VersionSentences version={now} places={places} />
				<p className="mt-2">
					<Link to={urls.trainingList(new URLSearchParams({ course: now.course }).toString())}>
						{words.list}
					</Link>
				</p>
			</div>
			{conflict && <Conflict {...conflict} places={places} />}
			{form && now.ends && <Notice className="mb-6">{words.hasEnded}</Notice>}
			{form ? <AssignmentForm {...form} /> : <Notice>{words.readOnly}</Notice>}
			{form && !now.ends && <End version={form.typed.version} />}
			<Versions versions={versions} places={places} />
		</>
	)
}

function End({ version }: { version: number }) {
	return (
		<Disclosure summary={words.end} className="mt-10">
			<p className="mb-4">{words.endText}</p>
			<Form method="post">
				<input type="hidden" name="version" value={version} />
				<SubmitButton name="intent" value="end" look="danger" match={{ intent: 'end' }}>
					{words.endButton}
				</SubmitButton>
			</Form>
		</Disclosure>
	)
}
