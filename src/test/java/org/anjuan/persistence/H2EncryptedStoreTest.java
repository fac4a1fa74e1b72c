package org.anjuan.persistence;

/** The same store on encrypted files. */
class H2EncryptedStoreTest extends H2StoreTest {

    @Override
    String filePassword() {
        return "c0ffee".repeat(8);
    }
}
