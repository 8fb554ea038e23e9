import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { urls } from '#app/urls'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { passwordWords } from '../words/passwords'

const words = passwordWords.forgot

/** Asks for an address; the answer is the same whether anybody has it. */
export function ForgotPage({
	sent,
	email,
	problems,
}: {
	sent: boolean
	email: string
	problems: FormProblem[]
}) {
	const told = useRef<HTMLDivElement>(null)
	// The form that held the focus is gone.
	useEffect(() => {
		if (sent) told.current?.focus()
	}, [sent])
	return (
		<div className="mx-auto max-w-lg">
			<PageHead title={words.title} {...(!sent && { lead: words.lead })} />
			<div ref={told} role="status" tabIndex={-1}>
				{sent && (
					<Notice kind="success" title={words.sent} className="mb-6">
						{words.sentText}
					</Notice>
				)}
			</div>
			<ErrorSummary problems={problems} />
			{!sent && (
				<Form method="post">
					<TextInput
						label={passwordWords.email}
						name="email"
						type="email"
						autoComplete="username"
						maxLength={254}
						required
						value={email}
						error={problems.find(({ field }) => field === 'field-email')?.text}
					/>
					<SubmitButton>{words.act}</SubmitButton>
				</Form>
			)}
			<p className="mt-4">
				<LinkButton to={urls.signIn()} look="quiet">
					{words.back}
				</LinkButton>
			</p>
		</div>
	)
}
