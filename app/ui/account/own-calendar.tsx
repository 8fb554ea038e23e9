import { Form } from '@remix-run/react'
import { controlStyle, Field } from '../form/field'
import { SubmitButton } from '../form/submit-button'
import { Notice } from '../primitives/notice'
import { Time } from '../primitives/time'
import { calendarWords as words } from '../words/calendar'

export type OwnCalendarProps = {
	/** Since when there is an address; null: there is none. */
	since: Date | string | null
	/** The address, when it was made just now. */
	made: string | null
}

/** Where one makes and withdraws the address of one's calendar of due days. */
export function OwnCalendar({ since, made }: OwnCalendarProps) {
	return (
		<section aria-labelledby="own-calendar" className="mb-12 max-w-measure">
			<h2 id="own-calendar" className="text-xl">
				{words.title}
			</h2>
			<p className="mt-1 text-ink-soft">{words.text}</p>
			{made && (
				<Notice kind="success" title={words.shown} announce className="mt-4">
					<p>{words.shownText}</p>
					<Field name="calendar" label={words.label}>
						{(control) => <input {...control} readOnly value={made} className={controlStyle} />}
					</Field>
				</Notice>
			)}
			{since && !made && (
				<p className="mt-3">
					{words.againText} <Time at={since} />. {words.againMore}
				</p>
			)}
			<div className="mt-4 flex flex-wrap gap-3">
				<OneButton intent="make-calendar" act={since ? words.again : words.make} />
				{since && <OneButton intent="withdraw-calendar" act={words.withdraw} />}
			</div>
		</section>
	)
}

function OneButton({ intent, act }: { intent: string; act: string }) {
	return (
		<Form method="post" preventScrollReset>
			<input type="hidden" name="intent" value={intent} />
			<SubmitButton look="secondary" match={{ intent }}>
				{act}
			</SubmitButton>
		</Form>
	)
}
