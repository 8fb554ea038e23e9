import { Form, Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { ErrorSummary, type FormProblem } from '../form/error-summary'
import { PasswordInput } from '../form/password-input'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Card } from '../primitives/card'
import { Notice } from '../primitives/notice'
import { PageHead } from '../primitives/page-head'
import { homeWords } from '../words/home'
import { passwordWords } from '../words/passwords'
import { DemoPeople, type DemoPerson } from './demo-people'
import { Motif } from './motif'

export type SignInPageProps = {
	/** Where the form posts `email`, `password` and `to`. */
	action: string
	/** The page to go to afterwards. */
	to: string
	/** Kept after an error. */
	email?: string
	problems?: FormProblem[]
	/** Sent here from another page: never seen without a sign-in, or one whose session has run out. */
	sentHere?: boolean
	/** Only in demo mode. */
	demo?: { people: DemoPerson[]; password: string } | null
}

const nothingWrong: FormProblem[] = []

export function SignInPage({
	action,
	to,
	email,
	problems = nothingWrong,
	sentHere = false,
	demo = null,
}: SignInPageProps) {
	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.text
	return (
		<div className="mx-auto grid max-w-4xl gap-x-12 gap-y-8 md:grid-cols-2">
			<div>
				<Motif className="mb-4 w-32" />
				<PageHead title={homeWords.signInTitle} lead={homeWords.signInLead} />
				{sentHere && problems.length === 0 && (
					<Notice title={homeWords.sentHereTitle} className="mb-6">
						{homeWords.sentHere}
					</Notice>
				)}
				<ErrorSummary problems={problems} />
				<Form method="post" action={action}>
					<input type="hidden" name="to" value={to} />
					<TextInput
						label={homeWords.email}
						name="email"
						type="email"
						autoComplete="username"
						required
						value={email}
						error={errorOf('field-email')}
					/>
					<PasswordInput
						label={homeWords.password}
						name="password"
						autoComplete="current-password"
						error={errorOf('field-password')}
					/>
					<SubmitButton size="large" className="w-full">
						{homeWords.signIn}
					</SubmitButton>
				</Form>
				<p className="mt-4 text-sm">
					<Link to={urls.forgot()} className="inline-flex min-h-6 items-center">
						{passwordWords.forgot.link}
					</Link>
				</p>
			</div>
			{demo && (
				<Card as="section" look="plain" labelledBy="demo-title" className="self-start">
					<DemoPeople {...demo} action={action} to={to} />
				</Card>
			)}
		</div>
	)
}
