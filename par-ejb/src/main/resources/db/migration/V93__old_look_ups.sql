-- Look-ups have a term. An organisation takes away its own rows; those of others stay out of its reach.
grant delete on shared_consultation, logged_consultation, partner_notice to ${appRole};
