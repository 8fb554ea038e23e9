import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { createDraft } from '#app/server/acts/create-draft.server'
import { flash } from '#app/server/http/flash.server'
import { formOf } from '#app/server/http/form.server'
import { requireMay } from '#app/server/session/require.server'
import { isTemplate } from '#app/server/studio/templates/templates'
import { coursesToFill } from '#app/server/views/new-draft-view.server'
import { NewDraftPage } from '#app/ui/studio/new/new-draft-page'
import { newDraftWords } from '#app/ui/words/studio-new'
import { urls } from '#app/urls'
import { newForm } from './new-form'

export const handle = { may: 'content-edit' }
export const meta: MetaFunction = () => [{ title: `${newDraftWords.title} | Rapport` }]

export async function loader({ request, context }: LoaderFunctionArgs) {
	const me = await requireMay(context, request, 'content-edit')
	const asked = new URL(request.url).searchParams.get('template') ?? ''
	const courses = await coursesToFill(context.deps, me)
	return {
		template: isTemplate(asked) ? asked : '',
		courses: courses.map(({ slug, title }) => ({ slug, title })),
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { deps } = context
	const me = await requireMay(context, request, 'content-edit')
	const { typed, problems, begin, script } = newForm(await formOf(request), await coursesToFill(deps, me))
	if (!begin) return data({ typed, problems }, { status: 400 })
	const made = await createDraft(deps, me, { ...begin, baseHash: null })
	if (!made.ok) {
		const why = made.refused === 'bad-place' ? 'bad-name' : made.refused
		const field = why === 'not-yours' && begin.kind === 'lesson' ? 'course' : 'name'
		const problem = { field: why === 'too-long' ? null : field, why } as const
		return data({ typed, problems: [problem] }, { status: 409 })
	}
	const message = await flash(deps.keys.cookie, { kind: 'success', text: newDraftWords.begun })
	return redirect(urls.draft(made.id, script ? 'write=script' : ''), { headers: { 'Set-Cookie': message } })
}

export default function NewDraftRoute() {
	const { template, courses } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const typed = refused?.typed ?? { template, title: '', name: '', course: '', place: '' }
	return <NewDraftPage typed={typed} problems={refused?.problems ?? []} courses={courses} />
}
