import { Form } from '@remix-run/react'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { PasswordInput } from '../form/password-input'
import { SubmitButton } from '../form/submit-button'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { confirmWords } from '../words/people'

export type ConfirmPageProps = { to: string; homeUrl: string; email: string; problems: FormProblem[] }

/** Asks for the password once more before a sensitive act, then goes on to where it was asked for. */
export function ConfirmPage({ to, homeUrl, email, problems }: ConfirmPageProps) {
	const error = problems.find((problem) => problem.field === 'field-password')?.text
	return (
		<div className="mx-auto max-w-lg">
			<PageHead title={confirmWords.title} lead={confirmWords.lead} />
			<ErrorSummary problems={problems} />
			{/* A whole-page post: what comes next may be a download. */}
			<Form method="post" reloadDocument>
				<input type="hidden" name="to" value={to} />
				<input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
				<PasswordInput
					label={confirmWords.password}
					name="password"
					autoComplete="current-password"
					error={error}
				/>
				<div className="flex flex-wrap gap-2">
					<SubmitButton>{confirmWords.act}</SubmitButton>
					<LinkButton to={homeUrl} look="quiet">
						{confirmWords.back}
					</LinkButton>
				</div>
			</Form>
		</div>
	)
}
