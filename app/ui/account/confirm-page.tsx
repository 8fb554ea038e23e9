import { Form } from '@remix-run/react'
import { useState } from 'react'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { PasswordInput } from '../form/password-input'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { confirmWords } from '../words/people'

export type ConfirmPageProps = {
	to: string
	/** What comes next is a file: the browser keeps it and stays on this page. */
	download: boolean
	backTo: string
	email: string
	problems: FormProblem[]
}

/** Asks for the password once more before a sensitive act, then goes on to where it was asked for. */
export function ConfirmPage({ to, download, backTo, email, problems }: ConfirmPageProps) {
	// A wrong password loads the page anew, and this is forgotten.
	const [sent, setSent] = useState(false)
	const error = problems.find((problem) => problem.field === 'field-password')?.text
	return (
		<div className="mx-auto max-w-lg">
			<PageHead title={confirmWords.title} lead={download ? confirmWords.leadFile : confirmWords.lead} />
			<div role="status">
				{sent && (
					<Notice kind="success" className="mb-6">
						{confirmWords.fileComes}
					</Notice>
				)}
			</div>
			{!sent && <ErrorSummary problems={problems} />}
			{/* A whole-page post: what comes next may be a download. */}
			<Form method="post" reloadDocument onSubmit={() => setSent(download)}>
				<input type="hidden" name="to" value={to} />
				<input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
				<PasswordInput
					label={confirmWords.password}
					name="password"
					autoComplete="current-password"
					{...(!sent && { error })}
				/>
				<div className="flex flex-wrap gap-2">
					<SubmitButton>{confirmWords.act}</SubmitButton>
					<LinkButton to={backTo} look="quiet">
						{download ? confirmWords.backToList : confirmWords.back}
					</LinkButton>
				</div>
			</Form>
		</div>
	)
}
