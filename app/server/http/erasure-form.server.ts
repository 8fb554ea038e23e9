import { type DataClass, type ErasureReason, erasureReasons, isDataClass } from '#app/core/records/classes'

/** What was asked to be erased, and why; codes that nobody knows are left out. */
export function erasureForm(form: FormData): {
	classes: DataClass[]
	reason: ErasureReason | null
	text: { classes: string[]; reason: string }
} {
	const classes = form
		.getAll('classes')
		.flatMap((one) => (typeof one === 'string' && isDataClass(one) ? one : []))
	const said = String(form.get('reason') ?? '')
	const reason = erasureReasons.find((one) => one === said) ?? null
	return { classes, reason, text: { classes, reason: said.slice(0, 40) } }
}
