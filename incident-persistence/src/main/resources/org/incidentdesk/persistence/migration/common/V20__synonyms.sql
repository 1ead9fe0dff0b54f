-- Settings that were stored before the wordings that mean the same could be changed have those that were built in.
update desk_settings
   set document = left(document, char_length(document) - 1) || ',"synonyms":{"groups":[["mot de passe","mdp","password"],["courriel","mail","email","e-mail"],["wifi","wi-fi","réseau sans fil"],["ordinateur portable","portable","laptop","notebook"],["clé USB","USB stick","USB key"],["hameçonnage","phishing"],["double authentification","authentification multifacteur","MFA","2FA"],["télétravail","home office"],["webcam","caméra"]]}}';
