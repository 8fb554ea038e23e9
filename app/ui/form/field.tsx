import type { ReactNode } from 'react'
import { classes } from '../primitives/classes'
import { ProblemIcon } from '../primitives/icons'
import { formWords } from '../words/form'

export type FieldText = {
	label: string
	name: string
	hint?: string | undefined
	/** What is wrong and how to mend it. */
	error?: string | undefined
	/** Said beside the label; everything else is needed. */
	optional?: boolean
	/** Unless given, `field-<name>`: an ErrorSummary links to it. */
	id?: string
	className?: string
}

/** What a control needs to belong to its label, hint and error. */
export type ControlProps = {
	id: string
	name: string
	'aria-describedby': string | undefined
	'aria-invalid': true | undefined
}

export const controlStyle =
	'block min-h-13 w-full rounded-md border-2 border-edge bg-sheet px-3 py-2 text-base text-ink aria-invalid:border-problem disabled:opacity-60'

/** A label, a hint, a control and its error, tied together. */
export function Field({
	label,
	name,
	hint,
	error,
	optional,
	id = `field-${name}`,
	className,
	children,
}: FieldText & { children: (control: ControlProps) => ReactNode }) {
	const describedBy = classes(hint && `${id}-hint`, error && `${id}-error`)
	return (
		<div className={classes('mb-5', className)}>
			<label htmlFor={id} className="mb-1.5 block font-semibold">
				{label} {optional && <span className="font-normal text-ink-soft">{formWords.optional}</span>}
			</label>
			{hint && (
				<p id={`${id}-hint`} className="mb-1.5 text-sm text-ink-soft">
					{hint}
				</p>
			)}
			{children({
				id,
				name,
				'aria-describedby': describedBy || undefined,
				'aria-invalid': error ? true : undefined,
			})}
			{error && <FieldError id={`${id}-error`} text={error} />}
		</div>
	)
}

export function FieldError({ id, text }: { id: string; text: string }) {
	return (
		<p id={id} className="mt-1.5 flex items-start gap-1.5 text-sm font-semibold text-problem">
			<ProblemIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
			{text}
		</p>
	)
}
