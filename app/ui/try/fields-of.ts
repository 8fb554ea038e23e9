/** As much as the server gives back: the rest of a pasted book need not travel. */
const mostSent = 20_000

/** The fields of the form as scripts send them: for an answer, and no other page. */
export function fieldsOf(form: HTMLFormElement, intent: string): FormData {
	const fields = new FormData(form)
	fields.set('text', String(fields.get('text') ?? '').slice(0, mostSent))
	fields.set('intent', intent)
	fields.set('stay', '1')
	return fields
}
