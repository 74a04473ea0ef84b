import fc from 'fast-check'

// CI tries the same input each time, so that it judges the change and not the dice; at the desk every run tries new input.
if (process.env['CI']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261121 })
