import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { dayOf } from '#app/core/records/day'
import { askCorrection } from '#app/server/acts/ask-correction.server'
import { noteViewing } from '#app/server/acts/note-viewing.server'
import { notFound } from '#app/server/http/answers.server'
import { correctionForm } from '#app/server/http/correction-form.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { recordView } from '#app/server/views/record-view.server'
import { CorrectionForm } from '#app/ui/records/correction-form'
import { RecordPage } from '#app/ui/records/record-page'
import { recordWords } from '#app/ui/words/corrections'
import { urls } from '#app/urls'

export const handle = { may: 'records-read' }
export const meta: MetaFunction<typeof loader> = ({ data: record }) => [
	{ title: `${recordWords.title(record?.seq ?? 0)} | Rapport` },
]

/** A record's number: whole, from 1. */
function seqIn(text: string | undefined): number {
	if (text === undefined || !/^[1-9]\d{0,8}$/.test(text)) throw notFound()
	return Number(text)
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'records-read')
	const record = await recordView(context.deps, me, seqIn(params.seq))
	if (!record) throw notFound()
	if (record.person)
		await noteViewing(context.deps, me, {
			personId: record.person.id,
			what: 'proof',
			target: `record:${record.seq}`,
		})
	return record
}

/** A wish to correct the record; what was typed comes back where something is wrong with it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'records-correct')
	const seq = seqIn(params.seq)
	const form = correctionForm(await formOf(request), dayOf(deps.now(), deps.env.timeZone))
	if (!form.asked) return data({ typed: form.typed, problems: form.problems }, { status: 422 })
	const done = await askCorrection(deps, me, { seq, ...form.asked })
	if (!done.ok) {
		if (done.refused === 'not-found') throw notFound()
		const problems = [{ field: 'form', code: done.refused }]
		return data({ typed: form.typed, problems }, { status: 409 })
	}
	const text = done.newSeq === null ? recordWords.doneAsk : recordWords.done(done.newSeq)
	const headers = { 'Set-Cookie': await flash(deps.keys.cookie, { kind: 'success', text }) }
	return redirect(urls.record(seq), { headers })
}

const nothing = { change: '', day: '', minutes: '', way: '', reason: '', note: '' }

export default function RecordRoute() {
	const record = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const asks = record.correction && !record.correction.waits && record.correction.changes.length > 0
	return (
		<>
			<RecordPage record={record} />
			{asks && record.correction && (
				<CorrectionForm
					changes={record.correction.changes}
					atOnce={record.correction.atOnce}
					typed={refused?.typed ?? nothing}
					problems={refused?.problems ?? []}
				/>
			)}
		</>
	)
}
