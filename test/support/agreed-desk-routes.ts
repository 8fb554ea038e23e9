/** The other half of the table of routes: read as the first one. */
export const agreedDeskRoutes = `
/training/roster                  assignments-read sign-in 403     200     200     403     200
                                                   405     405     405     405     405     405
/training/roster.csv              records-export   sign-in 403     403     confirm 403     confirm
                                                   405     405     405     405     405     405
/training/outlook                 assignments-read sign-in 403     200     200     403     200
                                                   405     405     405     405     405     405
/my-people                        learn            sign-in 200     200     200     200     403
                                                   405     405     405     405     405     405
/assignments                      assignments-read sign-in 403     200     200     403     200
                                                   405     405     405     405     405     405
/assignments/new                  assign           sign-in 403     200     200     403     403
                                                   sign-in 403     400     400     403     403
/assignments/:id                  assignments-read sign-in 403     200     200     403     200
                                                   sign-in 403     400     400     403     403
/training/act                     assign           sign-in 403     200     200     403     403
                                                   sign-in 403     400     400     403     403
/people                           trainees-manage  sign-in 403     403     200     200     403
                                                   405     405     405     405     405     405
/people/new                       trainees-manage  sign-in 403     403     200     200     403
                                                   sign-in 403     403     422     422     403
/people/import                    trainees-manage  sign-in 403     403     200     200     403
                                                   sign-in 403     403     422     422     403
/people/import/rows.csv           trainees-manage  sign-in 403     403     404     404     403
                                                   405     405     405     405     405     405
/people/:id/details               trainees-manage  sign-in 403     403     200     200     403
                                                   sign-in 403     403     409     409     403
/sites                            trainees-manage  sign-in 403     403     200     200     403
                                                   sign-in 403     403     422     422     403
/audit                            audit-read       sign-in 403     200     200     200     200
                                                   sign-in 403     403     403     200     200
/people/:id                       signed-in        sign-in 404     200     200     200     200
                                                   sign-in 404     403     people  403     403
/people/:id/proof                 records-read     sign-in 404     200     200     403     200
                                                   405     405     405     405     405     405
/people/:id/attempts/:attempt     official-attempt-read sign-in 403 404    confirm 403     confirm
                                                   405     405     405     405     405     405
/people/:id/versions/:hash        records-read     sign-in 404     404     404     403     404
                                                   405     405     405     405     405     405
/people/:id/data.zip              person-erase     sign-in 403     403     403     confirm 403
                                                   405     405     405     405     405     405
/account/data.zip                 signed-in        sign-in 200     200     200     200     200
                                                   405     405     405     405     405     405
/viewings                         viewings-read    sign-in account#own-viewings account#own-viewings 200 account#own-viewings 200
                                                   405     405     405     405     405     405
/erasures                         person-erase     sign-in 403     403     200     confirm 403
                                                   sign-in 403     403     erasures confirm 403
/privacy                          anyone           200     200     200     200     200     200
                                                   405     405     405     405     405     405
/confirmations                    grade            sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/confirmations/:id                grade            sign-in 403     200     403     403     403
                                                   sign-in 403     confirmations 403     403     403
/disputes                        grade            sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/disputes/:id                     grade            sign-in 403     200     403     403     403
                                                   sign-in 403     disputes 403    403     403
/happens                          results-read     sign-in 403     200     403     403     403
                                                   sign-in 403     422     403     403     403
/teams                            results-read     sign-in 403     200     403     403     403
                                                   405     405     405     405     405     405
/settings                         operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     settings     403
/reports                          assign           sign-in 403     200     200     403     403
                                                   sign-in 403     422     422     403     403
/reports/:id                      assignments-read sign-in 403     404     training 403    404
                                                   405     405     405     405     405     405
/operations/jobs                  operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     operations 403
/operations/mail                  operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     operations 403
/operations/mail/:id              operate          sign-in 403     403     403     200     403
                                                   405     405     405     405     405     405
/operations/backups               operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     operations 403
/operations/checkpoints           operate          sign-in 403     403     403     200     403
                                                   sign-in 403     403     403     operations 403
/confirm                          signed-in        sign-in 200     200     200     200     200
                                                   sign-in 400     400     400     400     400
/sign-in                          anyone           200     home    home    home    home     home
                                                   400     home    home    home    home     home
/forgot                           anyone           200     200     200     200     200     200
                                                   400     400     400     400     400     400
/welcome/:token                   anyone           404     404     404     404     404     404
                                                   400     400     400     400     400     400
/reset/:token                     anyone           404     404     404     404     404     404
                                                   400     400     400     400     400     400
/attest                           learn            sign-in 404     404     404     404     403
                                                   sign-in 404     404     404     404     403
/transcript                       learn            sign-in 200     200     200     200     403
                                                   sign-in 400     400     400     400     403
/people/:id/transcript            results-read     sign-in 200     200     200     403     200
                                                   405     405     405     405     405     405
/people/completions               completions-import sign-in 403     403     confirm 403     403
                                                   sign-in 403     403     confirm 403     403
/sign-off                         sign-off         sign-in 403     200     200     403     403
                                                   sign-in 403     422     422     403     403
/certificates/:id                 anyone           200     200     200     200     200     200
                                                   sign-in 403     403     confirm 403     403
/certificates/:id.json            anyone           200     200     200     200     200     200
                                                   405     405     405     405     405     405
/certificates/:id.pdf             signed-in        sign-in 200     200     200     404     200
                                                   405     405     405     405     405     405
/certificates/keys.json           anyone           200     200     200     200     200     200
                                                   405     405     405     405     405     405
/sign-out                         anyone           home    home    home    home    home     home
                                                   sign-in sign-in sign-in sign-in sign-in     sign-in
/theme                            anyone           home    home    home    home    home     home
                                                   home    home    home    home    home     home
/faces/:avatar/:face              anyone           200     200     200     200     200     200
                                                   405     405     405     405     405     405
/*                                anyone           404     404     404     404     404     404
                                                   404     404     404     404     404     404
`
